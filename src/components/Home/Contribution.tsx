import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {BadgeCheck, Flag, Plus} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses} from '@site/src/model/addresses';
import {formatNumber} from '@site/src/views/numbers';

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
        <ul className="gestes">
          <li>
            <Link to={addresses.contribute()}>
              <Icon as={Plus} />
              <span>
                <b>Proposer une ressource</b>
                <span>Un organisme, un programme, un outil, une formation.</span>
              </span>
            </Link>
          </li>
          <li>
            <Link to={`${addresses.contribute()}#signaler`}>
              <Icon as={Flag} />
              <span>
                <b>Signaler une erreur</b>
                <span>Un montant, une date, un lien brisé.</span>
              </span>
            </Link>
          </li>
          {toConfirm > 0 && (
            <li>
              <Link to={`${addresses.directory()}?statut=a-confirmer`}>
                <Icon as={BadgeCheck} />
                <span>
                  <b>Confirmer une fiche</b>
                  <span>
                    {formatNumber(toConfirm)} {toConfirm > 1 ? 'fiches attendent' : 'fiche attend'} que l’on
                    dise si la ressource existe encore.
                  </span>
                </span>
              </Link>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}
