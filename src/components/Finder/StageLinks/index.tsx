import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {ArrowLeft} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import {addresses, UNSURE} from '@site/src/model/addresses';
import type {StageLinksView} from '@site/src/views/finderView';
import type {Choice} from '../Choices';
import ChoiceLinks from '../ChoiceLinks';
import {familyChoices, UNSURE_NEED} from '../choiceWords';
import Frame from '../Frame';
import styles from '../Question.module.css';
import Steps from '../Steps';
import {withFinder} from '../withFinder';
import {needHelp, otherNeeds} from '../words';

/** By links alone, after the stage: what would help. The territory is chosen on the page of the answer. */
function StageLinks({data: {etape, fitting, others}}: {data: StageLinksView}): ReactNode {
  const linked = (choices: readonly Choice[]) =>
    choices.map((choice) => ({...choice, url: addresses.finderShortList(etape?.id ?? UNSURE, choice.value)}));
  return (
    <Frame
      title={etape ? `étape ${etape.numero}, ${etape.nom}` : 'sans savoir à quelle étape'}
      description={`Ce qui aiderait en premier ${etape ? `à l’étape ${etape.nom}` : 'un projet'} : choisissez un besoin, une courte liste de ressources suit.`}
    >
      <Steps current="famille" keys={['etape', 'famille', 'territoire']} />
      <h1 className={styles.title}>Qu’est-ce qui vous aiderait en premier?</h1>
      <p className={styles.help}>{needHelp(etape)}</p>
      <ChoiceLinks choices={linked([...familyChoices(fitting), UNSURE_NEED])} isWide />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{otherNeeds(others.length)}</summary>
          <ChoiceLinks choices={linked(familyChoices(others))} isWide />
        </details>
      )}
      <p className={styles.plainBack}>
        <Link className={`btn btn--2 ${styles.back}`} to={addresses.finder()}>
          <Icon as={ArrowLeft} />
          Retour
        </Link>
      </p>
    </Frame>
  );
}

export default withFinder(StageLinks);
