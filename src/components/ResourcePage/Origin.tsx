import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {CircleCheck, CircleDashed, Flag, History, Pencil} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import type {ResourceView, Verification} from '@site/src/views/resourceView';
import {SHEET} from './CallSheet';
import LinkedText from './LinkedText';
import Sources from './Sources';

const LOOKS = {
  never: {icon: CircleDashed, className: 'frais-v'},
  fresh: {icon: CircleCheck, className: 'frais-v frais-v--ok'},
  due: {icon: History, className: 'frais-v frais-v--vieux'},
} as const satisfies Record<Verification['state'], unknown>;

/** Where what the entry rests on stands on the page. */
export const ORIGIN = 'verification';

/** How far the entry can be trusted: who checked it, what is left to confirm, what it rests on. */
export default function Origin({data}: {data: ResourceView}): ReactNode {
  const {verification, toConfirm, linkedTexts, questions, sources, addedOn} = data;
  const {icon, className} = LOOKS[verification.state];
  return (
    <div className="panneau fiche__origine">
      <h2 id={ORIGIN}>Vérification et sources</h2>
      <p className={className}>
        <Icon as={icon} />
        {verification.text}
      </p>
      {toConfirm.length > 0 && questions.length > 0 && (
        <p>
          <a href={`#${SHEET}`}>Ce qu’il reste à confirmer ({toConfirm.length})</a>
        </p>
      )}
      {toConfirm.length > 0 && questions.length === 0 && (
        <details className="reste">
          <summary>Ce qu’il reste à confirmer ({toConfirm.length})</summary>
          <ul>
            {toConfirm.map((item) => (
              <li key={item}>
                <LinkedText text={item} links={linkedTexts} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <h3>Sources</h3>
      <Sources sources={sources} />
      <p className="fiche__ajout">Fiche ajoutée le {addedOn}.</p>
      <GiveBack id={data.id} />
    </div>
  );
}

/** Two taps from what one knows: it is still true, something has changed, something is wrong. */
function GiveBack({id}: {id: string}): ReactNode {
  return (
    <p className="fiche__rendre">
      <Link className="btn btn--2 btn--p" to={`${addresses.correct()}?fiche=${id}`}>
        <Icon as={Pencil} />
        Corriger
      </Link>
      <Link className="btn btn--2 btn--p" to={`${addresses.confirm()}?fiche=${id}`}>
        <Icon as={CircleCheck} />
        C’est toujours vrai
      </Link>
      <Link className="btn btn--2 btn--p" to={`${addresses.report()}?fiche=${id}`}>
        <Icon as={Flag} />
        Signaler une erreur
      </Link>
    </p>
  );
}
