import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {GuideHomeView} from '@site/src/views/guideHomeView';
import {resourceCount} from '@site/src/components/ResourceList/words';

const LEAD =
  'Six étapes, de l’idée à la suite du projet. Chacune dit quoi faire, ce que vous aurez en main et comment savoir que c’est assez.';

/** The home page of the guide. */
function GuideHome({data}: {data: GuideHomeView}): ReactNode {
  return (
    <PageFrame title="Guide" description={LEAD}>
      <PageHeader title="Guide des bonnes pratiques" lead={LEAD} />
      <div className="page evts">
        <section aria-labelledby="les-etapes">
          <div className="titre-sec">
            <h2 id="les-etapes">Où en est votre projet?</h2>
          </div>
          <ol className="prats">
            {data.stages.map((stage) => (
              <li key={stage.id}>
                <Link to={stage.url}>
                  <b>{stage.numero}</b>
                  <span>
                    <strong>{stage.nom}</strong>
                    <span className="prats__voix">« {stage.voix} »</span>
                    <small>{stage.resume}</small>
                  </span>
                  <em>{resourceCount(stage.resources)}</em>
                </Link>
              </li>
            ))}
          </ol>
        </section>
        <aside aria-label="Autour du guide">
          <div className="panneau">
            <h2>On avance rarement en ligne droite</h2>
            <p>
              Un essai peut vous ramener à l’idée, et une demande d’argent à la gouvernance. Commencez par
              l’étape où vous êtes. Revenir ou arrêter, c’est aussi avancer : chaque page dit quand.
            </p>
          </div>
          <div className="panneau">
            <h2>Un mot vous arrête?</h2>
            <p>
              <Link to={addresses.glossary()}>Le glossaire</Link> explique en une phrase les mots du guide.
            </p>
          </div>
        </aside>
      </div>
    </PageFrame>
  );
}

export default withPage(GuideHome);
