import type {ReactNode} from 'react';
import {useMyProject} from '@site/src/components/Profile/useMyProject';
import {resourceCount} from '@site/src/components/ResourceList/words';
import {answerOf} from '@site/src/directory/finderAnswers';
import {addresses} from '@site/src/model/addresses';
import type {FinderView} from '@site/src/views/finderView';
import {countFor} from '@site/src/views/finderView';
import {stageChoices} from '../choiceWords';
import Frame from '../Frame';
import PlainStages from '../PlainStages';
import Question from '../Question';
import {useFinder} from '../useFinder';
import {withFinder} from '../withFinder';

/** The first question: where the project is. */
function AskStage({data}: {data: FinderView}): ReactNode {
  const {answers, ignored} = useFinder(data);
  const {project} = useMyProject();
  return (
    <Frame
      title="question 1 sur 3"
      description="Trois questions, une minute, et une courte liste de ressources pour votre projet, chacune avec la raison d’être là."
    >
      <Question
        asks="etape"
        title="Où en est votre projet?"
        help="Choisissez ce qui ressemble le plus à votre situation ce mois-ci."
        choices={stageChoices(data.etapes)}
        answers={answers}
        ignored={ignored}
        known={data.etapes.find(({id}) => id === project.stade)?.id}
        countText={({etape}) => {
          const count = resourceCount(countFor(data, {...(etape && {etape})}));
          return answerOf({...(etape && {etape})}, 'etape') === undefined
            ? `${count} en tout`
            : `${count} à cette étape`;
        }}
        next={addresses.finderPlace()}
        plain={<PlainStages etapes={data.etapes} />}
      />
    </Frame>
  );
}

export default withFinder(AskStage);
