import type {ReactNode} from 'react';
import Balise from '@site/src/components/Balise';
import type {StageQuestion} from '@site/src/views/whichStageView';

/** The question of a stage, over its answers. */
export default function Question({question: {stage, question}}: {question: StageQuestion}): ReactNode {
  return (
    <h2>
      <span className="quelle__etape">
        <Balise numero={stage.numero} small empty />
        Étape {stage.numero}, {stage.nom}
      </span>
      {question}
    </h2>
  );
}
