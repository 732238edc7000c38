import type {ReactNode} from 'react';
import {memo, useDeferredValue} from 'react';
import {Eye} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {Entry} from '@site/src/components/ResourcePage/Entry';
import type {DraftValue} from '@site/src/contribution/draft/values';
import type {ResourceView} from '@site/src/views/resourceView';
import styles from './styles.module.css';

interface Props {
  nom: DraftValue | undefined;
  resume: DraftValue | undefined;
  /** The page, once nothing is wrong. */
  view: ResourceView | undefined;
}

/** The entry as readers will see it: its name and its sentence at once, its whole page when nothing is missing. */
function Preview({nom, resume, view}: Props): ReactNode {
  // A whole page: it is drawn in the gaps that the hand leaves.
  const shown = useDeferredValue(view);
  return (
    <section className={styles.preview} aria-labelledby="apercu">
      <h2 id="apercu">
        <Icon as={Eye} />
        Aperçu de la fiche
      </h2>
      {shown ? (
        <div className={styles.sheet}>
          <Sheet view={shown} />
        </div>
      ) : (
        <div className={styles.card}>
          <p className={styles.name}>{textOr(nom, 'Nom')}</p>
          <p>{textOr(resume, 'Une phrase qui dit à quoi elle sert')}</p>
          <p className="aide">La page entière paraît ici dès que l’essentiel est rempli.</p>
        </div>
      )}
    </section>
  );
}

/** Drawn again only when what it shows changes. */
export default memo(Preview);

const Sheet = memo(function Sheet({view}: {view: ResourceView}): ReactNode {
  return <Entry data={view} isPreview />;
});

function textOr(value: DraftValue | undefined, missing: string): ReactNode {
  return typeof value === 'string' && value.trim() !== '' ? (
    value
  ) : (
    <span className={styles.missing}>{missing}</span>
  );
}
