import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useSiteTexts} from '@site/src/components/PageFrame/useSite';
import {CountedPanel} from '@site/src/components/ResourceList/CountedLinks';
import type {TemplateView} from '@site/src/views/templateView';

/** Beside a template: the practices that use it, the needs it serves, where it comes from. */
export default function Around({data}: {data: TemplateView}): ReactNode {
  const {practices, needs, stage, activities} = data;
  return (
    <aside className="gabarit__cote" aria-label="Autour de ce gabarit">
      <div className="panneau">
        <h2>Dans le guide</h2>
        <ul className="panneau__liste gabarit__liens">
          {practices.map(({id, numero, titre, url}) => (
            <li key={id}>
              <Link to={url}>
                {numero} {titre}
              </Link>
            </li>
          ))}
          <li>
            <Link to={stage.url}>
              Étape {stage.numero}
              {'\u00a0'}: {stage.nom}
            </Link>
          </li>
        </ul>
      </div>
      <CountedPanel title="Des ressources pour ce besoin" links={needs} />
      {activities.length > 0 && (
        <div className="panneau">
          <h2>Dans la communauté</h2>
          <ul className="panneau__liste gabarit__liens">
            {activities.map(({nom, page}) => (
              <li key={nom}>
                <Link to={page}>{nom}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <About data={data} />
    </aside>
  );
}

function About({data: {d_apres: model, revised, forme}}: {data: TemplateView}): ReactNode {
  const {licence} = useSiteTexts();
  return (
    <div className="panneau gabarit__apropos">
      <h2>À propos de ce gabarit</h2>
      {model && (
        <p>
          Inspiré de{'\u00a0'}: {model.url ? <a href={model.url}>{model.titre}</a> : model.titre}.
        </p>
      )}
      <p>
        Licence{'\u00a0'}: {model?.licence ?? licence}. Reprenez-le et changez-le en nommant la source.
      </p>
      {forme === 'tableau' && (
        <p>
          Le fichier Excel contient aussi l’exemple inventé. Le fichier .csv n’a que les titres des colonnes.
        </p>
      )}
      <p>
        Révisé le <time dateTime={revised.date}>{revised.text}</time>.
      </p>
    </div>
  );
}
