import type {ReactNode} from 'react';
import {answerOf} from '@site/src/directory/finderAnswers';
import {addresses} from '@site/src/model/addresses';
import type {FinderView} from '@site/src/views/finderView';
import {countFor, familiesAt} from '@site/src/views/finderView';
import {familyChoices, UNSURE_NEED} from '../choiceWords';
import Frame from '../Frame';
import {FromTheStart} from '../PlainStages';
import Question from '../Question';
import {useFinder} from '../useFinder';
import {withFinder} from '../withFinder';
import {matchText, needHelp, otherNeeds} from '../words';

/** The third question: what would help. */
function AskNeed({data}: {data: FinderView}): ReactNode {
  const {answers, ignored} = useFinder(data);
  const {fitting, others} = familiesAt(data, answers);
  const stage = data.etapes.find(({id}) => id === answerOf(answers, 'etape'));
  return (
    <Frame
      title="question 3 sur 3"
      description="Dites ce qui vous aiderait en premier : vous recevez une courte liste de ressources, avec la raison de chacune."
    >
      <Question
        asks="famille"
        title="Qu’est-ce qui vous aiderait en premier?"
        help={needHelp(stage)}
        choices={[...familyChoices(fitting), UNSURE_NEED]}
        others={{title: otherNeeds(others.length), choices: familyChoices(others)}}
        isWide
        answers={answers}
        ignored={ignored}
        countText={(given) => matchText(countFor(data, given))}
        previous={addresses.finderPlace()}
        next={addresses.finderAnswer()}
        onwards="Voir ma courte liste"
        plain={<FromTheStart etapes={data.etapes} />}
      />
    </Frame>
  );
}

export default withFinder(AskNeed);
