import type {ReactNode} from 'react';
import {useMyTerritory} from '@site/src/components/MyTerritory/useMyTerritory';
import {addresses, UNSURE} from '@site/src/model/addresses';
import type {PlaceQuestionView} from '@site/src/views/finderView';
import {countFor} from '@site/src/views/finderView';
import ByLocality from '../ByLocality';
import Frame from '../Frame';
import {FromTheStart} from '../PlainStages';
import Question from '../Question';
import {useFinder} from '../useFinder';
import {withFinder} from '../withFinder';
import {matchText} from '../words';

/** The second question: where it takes place. */
function AskPlace({data}: {data: PlaceQuestionView}): ReactNode {
  const {answers, ignored} = useFinder(data);
  const {choices, kept} = useMyTerritory(data.places);
  return (
    <Frame
      title="question 2 sur 3"
      description="Dites où se passe votre projet : l’offre de toute la région et du Québec reste dans la liste."
    >
      <Question
        asks="territoire"
        title="Où se passe votre projet?"
        help="Ce qui est près passe d’abord. L’offre de toute la région et du Québec reste dans la liste."
        otherwise={<ByLocality localites={data.localites} places={data.places} answers={answers} />}
        choices={[
          ...choices.map(({id, nom}) => ({value: id, label: nom})),
          {value: UNSURE, label: 'Je ne sais pas'},
        ]}
        isWide
        answers={answers}
        ignored={ignored}
        known={kept?.id}
        countText={({famille: _later, ...given}) => matchText(countFor(data, given))}
        previous={addresses.finder()}
        next={addresses.finderNeed()}
        plain={<FromTheStart etapes={data.etapes} />}
      />
    </Frame>
  );
}

export default withFinder(AskPlace);
