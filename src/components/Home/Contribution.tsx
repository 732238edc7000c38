import type {ReactNode} from 'react';
import {BadgeCheck, Flag, Plus} from 'lucide-react';
import type {IconLink} from '@site/src/components/IconLinks';
import IconLinks from '@site/src/components/IconLinks';
import {addresses} from '@site/src/model/addresses';
import {formatNumber} from '@site/src/views/numbers';

const ALWAYS: readonly IconLink[] = [
  {
    url: addresses.propose(),
    icon: Plus,
    title: 'Proposer une ressource',
    text: 'Un organisme, un programme, un outil, une formation.',
  },
  {
    url: `${addresses.contribute()}#signaler`,
    icon: Flag,
    title: 'Signaler une erreur',
    text: 'Un montant, une date, un lien brisé.',
  },
];

function confirmation(count: number): IconLink {
  const wait = count > 1 ? 'fiches attendent' : 'fiche attend';
  return {
    url: addresses.toCheck(),
    icon: BadgeCheck,
    title: 'Confirmer une fiche',
    text: `${formatNumber(count)} ${wait} que l’on dise si la ressource existe encore.`,
  };
}

/** What one can do for the directory today. */
export default function Contribution({vision, toConfirm}: {vision: string; toConfirm: number}): ReactNode {
  return (
    <section className="contrib" aria-labelledby="contribuer">
      <div className="page contrib__in">
        <div>
          <h2 id="contribuer">Ce répertoire vous appartient</h2>
          <p>Chaque correction évite une recherche inutile à quelqu’un d’autre.</p>
          <p>La vision de la communauté : « {vision} »</p>
        </div>
        <IconLinks links={toConfirm > 0 ? [...ALWAYS, confirmation(toConfirm)] : ALWAYS} />
      </div>
    </section>
  );
}
