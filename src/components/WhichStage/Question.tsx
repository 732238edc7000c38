import type {ReactNode} from 'react';
import {Fragment} from 'react';
import Balise from '@site/src/components/Balise';
import type {StageQuestion} from '@site/src/views/whichStageView';

interface Props {
  question: StageQuestion;
  /** Its place among them, from 1. */
  rank: number;
  /** How many there are. */
  count: number;
}

/** The question of a stage, over its answers. */
export default function Question({question: {stage, question}, rank, count}: Props): ReactNode {
  return (
    <h2>
      <span className="quelle__etape">
        <Balise numero={stage.numero} small empty />
        Question {rank} sur {count}, étape {stage.numero}
        {'\u00a0'}: {stage.nom}
      </span>
      {question.split(/(\S+-\S+)/).map((words, index) => (
        // « l’a-t-elle » stays on one line.
        <Fragment key={index}>{index % 2 ? <span className="insecable">{words}</span> : words}</Fragment>
      ))}
    </h2>
  );
}
