import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {listed} from '@site/src/views/sentences';
import {TELL_US, WHOM_TO_ASK} from './anchors';

/** No meeting is announced: what the community plans, whom to ask, and how to tell us of one. */
export default function NothingAnnounced({planned}: {planned: readonly string[]}): ReactNode {
  return (
    <div className="etat-vide">
      <p>Aucune rencontre annoncée pour le moment.</p>
      {planned.length > 0 && (
        <p>
          La communauté prévoit {listed(planned.map((kind) => `des ${kind}`))}&nbsp;: voyez{' '}
          <Link to={`${addresses.community()}#objectifs`}>à quoi chaque activité sert</Link>.
        </p>
      )}
      <p>
        Pour connaître la prochaine date, demandez à{' '}
        <Link to={WHOM_TO_ASK}>une organisation du comité de pilotage</Link>.
      </p>
      <p>
        Vous savez qu’une rencontre se prépare? <Link to={TELL_US}>Dites-le-nous</Link>.
      </p>
    </div>
  );
}
