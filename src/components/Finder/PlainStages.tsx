import type {ReactNode} from 'react';
import {addresses} from '@site/src/model/addresses';
import type {StageChoice} from '@site/src/views/finderView';
import ChoiceLinks from './ChoiceLinks';
import {stageChoices} from './choiceWords';

/** The first question by links: what one has without JavaScript, whatever the question one arrives at. */
export default function PlainStages({etapes}: {etapes: readonly StageChoice[]}): ReactNode {
  return (
    <ChoiceLinks
      choices={stageChoices(etapes).map((choice) => ({...choice, url: addresses.finderStage(choice.value)}))}
    />
  );
}

/** The same, where another question stands: without JavaScript it cannot be asked here. */
export function FromTheStart({etapes}: {etapes: readonly StageChoice[]}): ReactNode {
  return (
    <>
      <p className="note-l">
        Sans JavaScript, cette page ne peut pas lire vos réponses. Dites d’abord où en est votre projet
        {'\u00a0'}: la suite vient par des liens.
      </p>
      <PlainStages etapes={etapes} />
    </>
  );
}
