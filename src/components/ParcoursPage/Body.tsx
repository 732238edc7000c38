import type {ReactNode} from 'react';
import {FactWarning} from '@site/src/components/FactCard';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import type {ParcoursView} from '@site/src/views/parcoursView';
import Gestures from './Gestures';
import Nearby from './Nearby';
import Questions from './Questions';
import StageLines from './StageLines';
import {PLACES} from './words';
import styles from './styles.module.css';

/** What to do first, whom to ask, what serves at each stage, what decides. It follows the territory of the project. */
export default function Body({data}: {data: ParcoursView}): ReactNode {
  const {gestures, stages, questions, hasFacts, places, doors} = data;
  const {kept} = useMyTerritory(places);
  return (
    <div className={styles.body}>
      <Gestures gestures={gestures} from={kept} />
      <Nearby places={places} doors={doors} from={kept} />
      <section aria-labelledby={PLACES.stages} className={styles.stages} data-suit-territoire="">
        <h2 id={PLACES.stages}>Ce qui sert, étape par étape</h2>
        {stages.map(({stage, lines}) => (
          <StageLines key={stage.id} stage={stage} lines={lines} from={kept} />
        ))}
        {hasFacts && (
          <div className={styles.warning}>
            <FactWarning />
          </div>
        )}
      </section>
      <Questions questions={questions} />
    </div>
  );
}
