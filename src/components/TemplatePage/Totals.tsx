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
  const count = (key: 'unread' | 'asked') => totals.reduce((sum, total) => sum + (total[key] ?? 0), 0);
  const [unread, asked] = [count('unread'), count('asked')];
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
      {asked > 0 && (
        <p>
          {asked === 1
            ? 'Un montant peut se lire de deux façons\u00a0: vérifiez comment il a été lu.'
            : `${asked}\u00a0montants peuvent se lire de deux façons\u00a0: vérifiez comment ils ont été lus.`}
        </p>
      )}
    </div>
  );
}
