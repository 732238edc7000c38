import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {addresses} from '@site/src/model/addresses';
import type {Holder, PlaceOfHolders} from '@site/src/views/whoDoesWhatView';
import styles from './styles.module.css';

interface Props {
  title: string;
  places: readonly PlaceOfHolders[];
}

/** A part of the table for each territory, a line for each organisation. */
export default function HoldersTable({title, places}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  places.forEach(({id}) => collectAnchor(id));
  return (
    <table className={styles.table}>
      <caption className="sr">{title}, par territoire et par organisation</caption>
      <thead>
        <tr>
          <th scope="col">Organisation</th>
          <th scope="col">Ce qu’elle offre pour ce besoin</th>
        </tr>
      </thead>
      {places.map((place) => (
        <tbody key={place.id}>
          <tr className={styles.place}>
            <th scope="rowgroup" colSpan={2} id={place.id} tabIndex={-1}>
              {place.nom} <span>({place.holders.length})</span>
            </th>
          </tr>
          {place.holders.map((holder) => (
            <Line key={holder.id} holder={holder} />
          ))}
          {place.holders.length === 0 && (
            <tr>
              <td colSpan={2}>
                Rien de connu qui soit propre {place.toName}.{' '}
                <Link to={place.propose}>
                  Vous connaissez quelqu’un?
                  <span className="sr"> Proposez une ressource{`\u00a0: ${place.nom}`}</span>
                </Link>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function Line({holder: {id, nom, type, answers, offers}}: {holder: Holder}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <Link to={addresses.resource(id)}>{nom}</Link>
        <small>{type}</small>
      </th>
      <td>
        {answers && <p>{offers.length > 0 ? 'Y répond elle-même' : 'Y répond'}</p>}
        {offers.length > 0 && (
          <ul>
            {offers.map((offer) => (
              <li key={offer.id}>
                <Link to={addresses.resource(offer.id)}>{offer.nom}</Link>
                <small>{offer.type}</small>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
