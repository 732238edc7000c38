import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import ResourceRow from '@site/src/components/ResourceRow';
import type {StageGuideView} from '@site/src/views/guideView';
import {formatNumber} from '@site/src/views/numbers';
import Section from './Section';
import {ANCHORS} from './anchors';

type Props = Pick<StageGuideView, 'resources' | 'allResources'>;

/** A few resources of the stage, then the way to all of them. */
export default function StageResources({resources, allResources}: Props): ReactNode {
  return (
    <Section anchor={ANCHORS.resources} title="Des ressources pour cette étape">
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
        <Link to={allResources.url}>
          {allResources.label} ({formatNumber(allResources.count)})
        </Link>
      </p>
    </Section>
  );
}
