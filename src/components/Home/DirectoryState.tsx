import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {formatNumber} from '@site/src/views/numbers';

interface Props {
  total: number;
  verified: number;
  toConfirm: number;
}

/** What the directory is worth today, said plainly. */
export default function DirectoryState({total, verified, toConfirm}: Props): ReactNode {
  return (
    <section aria-labelledby="etat-du-repertoire">
      <div className="titre-sec">
        <h2 id="etat-du-repertoire">À quel point s’y fier?</h2>
      </div>
      <div className="etat-vide">
        <p>
          <strong>{verifiedSentence(total, verified)}</strong> Les fiches viennent de pages publiques, lues en
          partie, puis relues.
        </p>
        {toConfirm > 0 && (
          <p>
            {formatNumber(toConfirm)} {toConfirm > 1 ? 'fiches portent' : 'fiche porte'} la mention « à
            confirmer » : nous ne savons pas si la ressource existe encore. Avant de vous engager, vérifiez
            auprès de l’organisme.
          </p>
        )}
        <p>
          <Link to={addresses.about()}>Comment les fiches sont faites</Link>
        </p>
      </div>
    </section>
  );
}

/** « Aucune des 385 fiches n’a encore été vérifiée par une personne. » */
function verifiedSentence(total: number, verified: number): string {
  if (verified === 0) {
    return `Aucune des ${formatNumber(total)} fiches n’a encore été vérifiée par une personne.`;
  }
  const verb = verified > 1 ? 'fiches ont été vérifiées' : 'fiche a été vérifiée';
  return `${formatNumber(verified)} ${verb} par une personne, sur ${formatNumber(total)}.`;
}
