import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import ResourceLinks from '@site/src/components/ResourceList/ResourceLinks';
import {addresses} from '@site/src/model/addresses';
import type {PracticeView} from '@site/src/views/practiceView';
import Section from './Section';
import {ANCHORS} from './anchors';
import {allResourcesText} from './words';

type Props = Pick<PracticeView, 'resources' | 'allResources'>;

/** A few resources that serve the practice, and the way to all; a gap is said, with the way to fill it. */
export default function PracticeResources({resources, allResources}: Props): ReactNode {
  return (
    <Section anchor={ANCHORS.resources} title="Des ressources pour cette pratique">
      {resources.length > 0 ? (
        <>
          <ResourceLinks resources={resources} />
          {allResources.count > resources.length && (
            <p className="suite">
              <Link to={allResources.url}>{allResourcesText(allResources.count)}</Link>
            </p>
          )}
        </>
      ) : (
        <div className="etat-vide">
          <p>Le répertoire ne connaît encore aucune ressource pour cette pratique. C’est un manque.</p>
          <p>
            <Link to={addresses.propose()}>Vous en connaissez une? Proposez-la</Link>
          </p>
        </div>
      )}
    </Section>
  );
}
