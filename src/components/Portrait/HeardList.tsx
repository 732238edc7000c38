import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addresses} from '@site/src/model/addresses';
import {formatNumber} from '@site/src/views/numbers';
import type {PortraitView} from '@site/src/views/portraitView';
import styles from './styles.module.css';

/** What the community said of its ecosystem, and what the directory can say of it: no more than it knows. */
export default function HeardList({data}: {data: PortraitView}): ReactNode {
  return (
    <dl className={styles.heard}>
      {data.heard.map(({about, words, where}) => (
        <div key={about}>
          <dt>
            «{'\u00a0'}
            {words}
            {'\u00a0'}»<span>{where}</span>
          </dt>
          <dd>{answerTo(about, data)}</dd>
        </div>
      ))}
    </dl>
  );
}

function answerTo(about: PortraitView['heard'][number]['about'], data: PortraitView): ReactNode {
  const {words, offered, emptyCells, thinCells, cells} = data;
  switch (about) {
    case 'silos':
      return (
        <>
          Le portrait ne mesure pas les silos. La page <Link to={addresses.whoDoesWhat()}>Qui fait quoi</Link>{' '}
          met côte à côte ceux qui répondent à un même besoin. Il reste à relier{'\u00a0'}: parmi les{' '}
          {formatNumber(offered.count)} programmes, formations et autres offres,{' '}
          {formatNumber(offered.linked)} disent quel organisme les tient.
        </>
      );
    case 'words':
      return (
        <>
          Toutes les fiches se rangent sous les mêmes mots{'\u00a0'}: {words.needs}
          {'\u00a0'}besoins et {words.stages}
          {'\u00a0'}étapes. Le <Link to={addresses.glossary()}>glossaire</Link> en explique{' '}
          {formatNumber(words.terms)} autres.
        </>
      );
    case 'together':
      return (
        <>
          Le répertoire ne dit pas qui agit avec qui. Il montre où se concerter{'\u00a0'}: sur {cells} cases,{' '}
          {emptyCells} n’ont rien de connu et {thinCells} n’ont qu’une ou deux ressources.
        </>
      );
    case 'map':
      return (
        <>
          La <Link to={addresses.map()}>carte</Link> place ce qui est propre à chaque territoire. Carte et
          portrait se refont à chaque changement du répertoire.
        </>
      );
  }
}
