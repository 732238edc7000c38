import type {ReactNode} from 'react';
import type {FilledRow} from '@site/src/exports/filledTemplate';
import {totalOf} from '@site/src/exports/filledTemplate';
import type {TemplateField} from '@site/src/model/template';
import {formatAmount} from '@site/src/model/templateValue';

/** The sum of each column of amounts. */
export default function Totals({
  fields,
  rows,
}: {
  fields: readonly TemplateField[];
  rows: readonly FilledRow[];
}): ReactNode {
  const totals = fields.flatMap((field) => {
    const total = totalOf(field, rows);
    return total ? [{...total, field}] : [];
  });
  if (totals.length === 0) return null;
  const unread = totals.reduce((count, total) => count + total.unread, 0);
  return (
    <div className="totaux">
      <h3>Total</h3>
      <dl>
        {totals.map(({field, sum}) => (
          <div key={field.id}>
            <dt>{field.nom}</dt>
            <dd>{formatAmount(sum)}</dd>
          </div>
        ))}
      </dl>
      {unread > 0 && (
        <p>
          {unread === 1
            ? 'Un montant n’est pas un nombre\u00a0: il n’est pas compté.'
            : `${unread}\u00a0montants ne sont pas des nombres\u00a0: ils ne sont pas comptés.`}
        </p>
      )}
    </div>
  );
}
