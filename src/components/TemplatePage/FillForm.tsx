import type {ReactNode} from 'react';
import {useEffect, useRef} from 'react';
import {ListPlus, Trash2} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {TemplateView} from '@site/src/views/templateView';
import FormField from './FormField';
import FormNotices from './FormNotices';
import type {FormRow, FormStore} from './formStore';
import PrintedForm from './PrintedForm';
import {textOf} from './savedForm';
import TakeAway from './TakeAway';
import Totals from './Totals';
import {useForm} from './useForm';

/** « Remplir ici »: the form of a template, kept in the browser. Without scripts, the fields below stand for it. */
export default function FillForm({template}: {template: TemplateView}): ReactNode {
  const {store, state} = useForm(template);
  const {champs, forme} = template;
  const texts = state.rows.map(({values}) =>
    Object.fromEntries(champs.map(({id}): [string, string] => [id, textOf(values, id)])),
  );
  return (
    <section id="remplir" className="remplir" aria-labelledby="remplir-titre">
      <h2 id="remplir-titre">Remplir ici</h2>
      <p className="remplir__garde">
        Rien n’est envoyé. Ce que vous écrivez reste dans ce navigateur, sur cet appareil.{' '}
        <a href="#exemple">Voir l’exemple rempli</a>
      </p>
      <form className="remplir__form" onSubmit={(event) => event.preventDefault()} autoComplete="off">
        {forme === 'tableau' ? (
          <Rows template={template} store={store} rows={state.rows} />
        ) : (
          state.rows
            .slice(0, 1)
            .map((row) => <RowFields key={row.key} template={template} store={store} row={row} />)
        )}
      </form>
      {forme === 'tableau' && <Totals fields={champs} rows={texts} />}
      <FormNotices store={store} state={state} template={template} />
      <TakeAway template={template} rows={texts} onErase={() => store.erase('Tout est effacé.')} />
      <PrintedForm template={template} rows={texts} />
    </section>
  );
}

interface RowsProps {
  template: TemplateView;
  store: FormStore;
  rows: readonly FormRow[];
}

/** The rows of a table, each a group of fields: one adds some and takes some away. */
function Rows({template, store, rows}: RowsProps): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string>(undefined);
  useEffect(() => {
    if (added.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-ligne="${added.current}"] .saisie`)?.focus();
    added.current = undefined;
  }, [rows]);
  return (
    <>
      <ol className="lignes" ref={list}>
        {rows.map((row, index) => (
          <li key={row.key} data-ligne={row.key}>
            <fieldset className="ligne">
              <legend>Ligne {index + 1}</legend>
              <RowFields template={template} store={store} row={row} />
            </fieldset>
            <button
              type="button"
              className="btn btn--3 btn--p ligne__retirer"
              onClick={() => store.removeRow(row.key, `Ligne ${index + 1} retirée.`)}
            >
              <Icon as={Trash2} />
              Retirer<span className="sr"> la ligne {index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="btn btn--2"
        onClick={() => {
          added.current = store.addRow();
        }}
      >
        <Icon as={ListPlus} />
        Ajouter une ligne
      </button>
    </>
  );
}

function RowFields({template, store, row}: Omit<RowsProps, 'rows'> & {row: FormRow}): ReactNode {
  return (
    <div className="ligne__champs">
      {template.champs.map((field) => (
        <FormField
          key={field.id}
          field={field}
          inputId={`${template.id}-${row.key}-${field.id}`}
          text={textOf(row.values, field.id)}
          onType={(text) => store.setValue(row, field.id, text)}
        />
      ))}
    </div>
  );
}
