import type {ReactNode} from 'react';
import type {TemplateView} from '@site/src/views/templateView';

/** The fields and their help, in place of the form where there are no scripts. */
export default function Fields({template: {champs, forme}}: {template: TemplateView}): ReactNode {
  return (
    <section id="champs" className="champs-seuls" aria-labelledby="champs-titre">
      <h2 id="champs-titre">{forme === 'tableau' ? 'Les colonnes' : 'Les champs'}</h2>
      <dl className="champs">
        {champs.map(({id, nom, aide, choix}) => (
          <div key={id}>
            <dt>{nom}</dt>
            <dd>
              {aide}
              {choix && (
                <>
                  {' '}
                  Au choix{'\u00a0'}: {choix.join('; ')}.
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
