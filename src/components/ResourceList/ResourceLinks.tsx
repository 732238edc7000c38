import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import KeepButton from '@site/src/components/Dossier/KeepButton';
import {addresses} from '@site/src/model/addresses';
import type {Mention} from '@site/src/views/list';

/** Resources at the foot of another page, each in two lines: its name, then what it is. */
export default function ResourceLinks({
  resources,
}: {
  resources: readonly (Mention & {resume: string})[];
}): ReactNode {
  return (
    <ul className="liees">
      {resources.map(({id, nom, kicker, resume}) => (
        <li key={id}>
          <div>
            <h3>
              <Link to={addresses.resource(id)}>{nom}</Link>
            </h3>
            <p>
              {kicker}. {resume}
            </p>
          </div>
          <KeepButton genre="ressource" id={id} nom={nom} />
        </li>
      ))}
    </ul>
  );
}
