import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {FieldView} from '@site/src/views/fieldGuideView';
import {fieldAnchor, listAnchor} from './anchors';
import RichText from './RichText';
import styles from './styles.module.css';

interface Props {
  /** The kind of file, which begins the anchors of its fields. */
  kind: string;
  fields: readonly FieldView[];
}

/** The fields of a kind of file, in the order of the file; those of a group stand under it. */
export default function FieldList({kind, fields}: Props): ReactNode {
  const links = useBrokenLinks();
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const anchor = fieldAnchor(kind, field.key);
        links.collectAnchor(anchor);
        return (
          <div key={field.key} id={anchor} className={field.depth > 0 ? styles.inner : styles.field}>
            <div className={styles.name}>
              <h3>{field.title}</h3>
              <p>
                <code>{field.key}</code>
              </p>
              <p className={field.isRequired ? styles.required : styles.note}>{requirement(field)}</p>
            </div>
            <Description field={field} />
          </div>
        );
      })}
    </div>
  );
}

function requirement({isRequired, depth}: FieldView): string {
  if (!isRequired) return 'facultatif';
  return depth > 0 ? 'obligatoire dans son groupe' : 'obligatoire';
}

function Description({field: {help, inFile, shape, example, list, uses}}: {field: FieldView}): ReactNode {
  return (
    <div className={styles.description}>
      <p>
        <RichText parts={help} />
      </p>
      {inFile && (
        <p className={styles.note}>
          {'Dans le fichier\u00a0: '}
          <RichText parts={inFile} />
        </p>
      )}
      {example !== undefined && (
        <pre>
          <code>{example}</code>
        </pre>
      )}
      {(shape !== undefined || list) && (
        <p className={styles.note}>
          {shape}
          {list && (
            <>
              {'\u00a0: '}
              <a href={`#${listAnchor(list.id)}`}>{list.title}</a>
            </>
          )}
          .
        </p>
      )}
      {uses.length > 0 && <p className={styles.note}>Sur le site : {uses.join('; ')}.</p>}
    </div>
  );
}
