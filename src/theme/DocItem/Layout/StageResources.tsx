import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ResourceRow from '@site/src/components/ResourceRow';
import type {GuideStageView} from '@site/src/views/guideView';
import {formatNumber} from '@site/src/views/numbers';
import {RESOURCES_ANCHOR} from './anchors';

interface Props {
  resources: GuideStageView['resources'];
  all: GuideStageView['allResources'];
}

/** A few resources of the stage, then the way to all of them. */
export default function StageResources({resources, all}: Props): ReactNode {
  useBrokenLinks().collectAnchor(RESOURCES_ANCHOR);
  return (
    <section aria-labelledby={RESOURCES_ANCHOR}>
      <h2 id={RESOURCES_ANCHOR}>Des ressources pour cette étape</h2>
      {resources.length > 0 && (
        <>
          <p className="etape__regle">Une par besoin de l’étape, la plus proche d’ici d’abord.</p>
          <ul className="fiches">
            {resources.map((row) => (
              <ResourceRow key={row.id} row={row} />
            ))}
          </ul>
        </>
      )}
      <p className="suite">
        <Link to={all.url}>
          {all.label} ({formatNumber(all.count)})
        </Link>
      </p>
    </section>
  );
}
