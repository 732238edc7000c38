import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Balise from '@site/src/components/Balise';
import type {GuideFrame} from '@site/src/views/guideView';

interface Props extends Pick<GuideFrame, 'stage' | 'stages'> {
  /** Names the list, where nothing around it does. */
  label?: string;
}

/** The stages but that of the page. */
export default function OtherStages({stage, stages, label}: Props): ReactNode {
  return (
    <ul className="guide__autres" aria-label={label}>
      {stages
        .filter(({id}) => id !== stage.id)
        .map(({id, numero, nom, url}) => (
          <li key={id}>
            <Link to={url}>
              <Balise numero={numero} small empty />
              {nom}
            </Link>
          </li>
        ))}
    </ul>
  );
}
