import type {ReactNode} from 'react';
import {Fragment, useMemo} from 'react';
import {CircleCheck, CircleDashed} from 'lucide-react';
import {contributionCrumbs} from '@site/src/components/Contribution/crumbs';
import Icon from '@site/src/components/Icon';
import MyTerritory from '@site/src/components/MyTerritory';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import MentionList from '@site/src/components/ResourceList/MentionList';
import {formatNumber} from '@site/src/views/numbers';
import type {ShownBatches} from '@site/src/views/shownBatches';
import {shownBatches} from '@site/src/views/shownBatches';
import type {ToCheckView} from '@site/src/views/toCheckView';
import BatchItem from './BatchItem';
import {asSentences, checkedState, leftNote} from './words';
import styles from './styles.module.css';

const LEAD =
  'Une fiche qui ne dit plus vrai fait perdre du temps à tout le monde. Prenez-en une, allez voir, puis dites-nous ce qu’il en est.';

/** What waits for a check, for those who have ten minutes: the most useful first. */
export function ToCheck({data}: {data: ToCheckView}): ReactNode {
  const {kept} = useMyTerritory(data.territories);
  const groups = useMemo(() => shownBatches(data, kept?.id), [data, kept?.id]);
  return (
    <PageFrame title="Fiches à vérifier" description={LEAD}>
      <PageHeader title="Dix minutes, une fiche" crumbs={contributionCrumbs()} lead={LEAD} />
      <div className="page liste-p">
        <div>
          <State count={data.count} checked={data.checked} />
          <Steps />
          <section aria-labelledby="prenez">
            <h2 id="prenez" className={styles.title}>
              Prenez-en une
            </h2>
            <MyTerritory places={data.territories} />
            <div data-suit-territoire="">
              {groups.map((group) => (
                <Group key={group.title ?? ''} group={group} />
              ))}
            </div>
            {data.left > 0 && <p className="note-l">{leftNote(data.left)}</p>}
          </section>
        </div>
        <aside aria-label="À propos de cette liste">
          <div className="panneau">
            <h2>Pourquoi cet ordre</h2>
            <p>
              D’abord ce qui aiderait le plus de gens : ce qui est près, ce qui est presque seul à répondre à
              un besoin, ce dont on doute le plus. Les fiches d’un même organisme vont ensemble : un appel les
              règle toutes. Aucune visite n’est comptée.
            </p>
          </div>
          <div className="panneau">
            <h2>En attendant</h2>
            <p>Une fiche qui attend reste publiée; elle dit elle-même ce qui n’est pas sûr.</p>
          </div>
          <div className="panneau">
            <h2>Ce qu’il ne faut pas noter</h2>
            <p>
              Ni le nom, ni le courriel, ni le téléphone d’une personne. Les coordonnées publiques de
              l’organisme conviennent.
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

/** How many a person has checked: nobody yet is said as it is. */
function State({count, checked}: {count: number; checked: number}): ReactNode {
  return (
    <p className={styles.state}>
      <Icon as={checked > 0 ? CircleCheck : CircleDashed} />
      <span>{checkedState(count, checked)}</span>
    </p>
  );
}

function Steps(): ReactNode {
  return (
    <ol className={styles.steps}>
      <li>Ouvrez la page officielle, ou téléphonez.</li>
      <li>Comparez avec la fiche, point par point.</li>
      <li>Choisissez un des trois boutons. Ce que vous n’avez pas pu voir, laissez-le.</li>
    </ol>
  );
}

function Group({group: {title, full, others}}: {group: ShownBatches}): ReactNode {
  const mentions = others.flatMap(({entries}) =>
    entries.map(({id, nom, why}) => ({id, nom, kicker: asSentences([why])})),
  );
  return (
    <Fragment>
      {title !== undefined && <h3 className="groupe-l">{title}</h3>}
      {full.length > 0 && (
        <ul className={styles.batches}>
          {full.map((batch) => (
            <BatchItem key={batch.entries[0]?.id} batch={batch} level={title === undefined ? 3 : 4} />
          ))}
        </ul>
      )}
      {mentions.length > 0 && (
        <details className={styles.others}>
          <summary>
            {full.length > 0 ? 'Les autres fiches' : 'Les fiches'} ({formatNumber(mentions.length)})
          </summary>
          <MentionList mentions={mentions} />
        </details>
      )}
    </Fragment>
  );
}

export default withPage(ToCheck);
