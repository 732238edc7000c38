import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import FactCard, {FactWarning} from '@site/src/components/FactCard';
import PageFrame from '@site/src/components/PageFrame';
import {withPage} from '@site/src/components/PageFrame/withPage';
import PageHeader from '@site/src/components/PageHeader';
import {addresses} from '@site/src/model/addresses';
import type {FormerAnchors} from '@site/src/model/redirection';
import type {FactsView} from '@site/src/views/factsView';
import {UNCONFIRMED} from './unconfirmed';

const LEAD = 'Les règles à connaître au Québec, avec leur source, leur date et à qui demander.';

const UNKNOWN = 'pas-confirme';

/** All the legal and fiscal facts of the guide; each has an address of its own. */
function Facts({data: {groups, former}}: {data: FactsView & {former: FormerAnchors}}): ReactNode {
  const links = useBrokenLinks();
  links.collectAnchor(UNKNOWN);
  for (const {facts} of groups) facts.forEach(({id}) => links.collectAnchor(id));
  return (
    <PageFrame title="Repères juridiques" description={LEAD}>
      <PageHeader
        title="Repères juridiques"
        crumbs={[{label: 'Guide', url: addresses.guide()}]}
        lead={LEAD}
      />
      <div className="page reperes-p">
        <FactWarning />
        <nav className="reperes-p__plan" aria-labelledby="tous-les-reperes">
          <h2 id="tous-les-reperes">Dans cette page</h2>
          <ul>
            {groups
              .flatMap(({facts}) => facts)
              .map(({id, titre}) => (
                <li key={id}>
                  <a href={`#${id}`}>{titre}</a>
                </li>
              ))}
            <li>
              <a href={`#${UNKNOWN}`}>Ce que nous n’avons pas pu confirmer</a>
            </li>
          </ul>
        </nav>
        {groups.map(({stage, facts}) => (
          <section key={stage.id} aria-labelledby={`etape-${stage.id}`}>
            <h2 id={`etape-${stage.id}`}>
              Étape {stage.numero}, {stage.nom}
            </h2>
            <ul className="reperes">
              {facts.map((fact) => (
                <FactCard
                  key={fact.id}
                  fact={fact}
                  anchor={fact.id}
                  formerAnchors={former[fact.id]}
                  practices={fact.practices}
                />
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby={UNKNOWN}>
          <h2 id={UNKNOWN}>Ce que nous n’avons pas pu confirmer</h2>
          <p>
            Les sources lues ne règlent pas ces questions. Le guide n’en dit donc rien. Demandez avant d’agir.
          </p>
          <ul className="reperes-p__inconnus">
            {UNCONFIRMED.map(({what, askAt}) => (
              <li key={what}>
                <b>{what}</b>
                <span>À demander : {askAt}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PageFrame>
  );
}

export default withPage(Facts);
