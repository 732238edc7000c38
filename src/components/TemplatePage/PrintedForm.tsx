import type {ReactNode} from 'react';
import type {FilledRow} from '@site/src/exports/filledTemplate';
import {shownText, totalOf} from '@site/src/exports/filledTemplate';
import {formatAmount} from '@site/src/model/templateValue';
import type {TemplateView} from '@site/src/views/templateView';

/** What prints: the form as it is filled, in full. On paper a box to type in would cut what it holds. */
export default function PrintedForm({
  template,
  rows,
}: {
  template: TemplateView;
  rows: readonly FilledRow[];
}): ReactNode {
  const {champs, forme} = template;
  if (forme === 'fiche') {
    const [row = {}] = rows;
    return (
      <dl className="imprime">
        {champs.map((field) => (
          <div key={field.id} className={`imprime__${field.saisie}`}>
            <dt>
              {field.nom} <small>{field.aide}</small>
            </dt>
            <dd className="texte-tel">{shownText(field, row)}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <table className="imprime">
      <thead>
        <tr>
          {champs.map(({id, nom}) => (
            <th key={id}>{nom}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {champs.map((field) => (
              <td key={field.id} className="texte-tel">
                {shownText(field, row)}
              </td>
            ))}
          </tr>
        ))}
        {champs.some(({saisie}) => saisie === 'montant') && (
          <tr>
            {champs.map((field, index) => {
              const total = totalOf(field, rows);
              return <td key={field.id}>{total ? formatAmount(total.sum) : index === 0 && 'Total'}</td>;
            })}
          </tr>
        )}
      </tbody>
    </table>
  );
}
