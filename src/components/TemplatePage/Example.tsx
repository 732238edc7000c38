import type {ReactNode} from 'react';
import type {TemplateView} from '@site/src/views/templateView';

/** The template filled by an invented project. */
export default function Example({template}: {template: TemplateView}): ReactNode {
  return (
    <section id="exemple" className="exemple" aria-labelledby="exemple-titre">
      <h2 id="exemple-titre">Exemple inventé</h2>
      <p className="exemple__note">
        Cet exemple est inventé{'\u00a0'}: les personnes, les groupes et les montants n’existent pas.
      </p>
      {template.forme === 'tableau' ? <ExampleTable {...template} /> : <ExampleForm {...template} />}
    </section>
  );
}

function ExampleForm({champs, example: [values = {}]}: TemplateView): ReactNode {
  return (
    <dl className="champs exemple__fiche">
      {champs.map(({id, nom}) => (
        <div key={id}>
          <dt>{nom}</dt>
          <dd className="texte-tel">{values[id]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** On a phone each row becomes a card: a cell then says the name of its column (in CSS, from `data-nom`). */
function ExampleTable({champs, example, titre}: TemplateView): ReactNode {
  return (
    <table className="tableau">
      <caption className="sr">
        {titre}
        {'\u00a0'}: exemple inventé
      </caption>
      <thead>
        <tr>
          {champs.map(({id, nom}) => (
            <th key={id} scope="col">
              {nom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {example.map((row, index) => (
          // The rows of an example have nothing of their own but their place.
          <tr key={index}>
            {champs.map(({id, nom, saisie}) => (
              <td
                key={id}
                data-nom={nom}
                className={saisie === 'montant' || saisie === 'nombre' ? 'tableau__n' : 'texte-tel'}
              >
                {row[id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
