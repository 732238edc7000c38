import type {ReactNode} from 'react';
import {useEffect, useRef} from 'react';
import {RotateCcw} from 'lucide-react';
import Icon from '@site/src/components/Icon';
import type {StageQuestion} from '@site/src/views/whichStageView';
import KeepStage from './KeepStage';
import Question from './Question';
import {AllDone, StageVerdict} from './Verdict';
import type {Answer, Answers} from './answers';
import {ANSWERS, firstOpen} from './answers';
import {useAnswers} from './useAnswers';

const WORDS: Record<Answer, string> = {oui: 'Oui', non: 'Pas encore', nsp: 'Je ne sais pas'};

/** The questions with JavaScript: each yes brings the next one, the first other answer says the stage. */
export default function QuestionForm({questions}: {questions: StageQuestion[]}): ReactNode {
  const {answers, answer, restart} = useAnswers(questions.length);
  const form = useRef<HTMLFormElement>(null);
  const hasAnswered = useRef(false);
  const open = firstOpen(answers);
  const current = questions[open];
  const given = answers[open];
  const isAsking = current !== undefined && given === undefined;
  useEffect(() => {
    // What an answer brings comes under it, often out of sight. Back, and an address one opens, move nothing.
    if (!hasAnswered.current) return;
    hasAnswered.current = false;
    const brought = form.current?.querySelector(isAsking ? 'fieldset:last-of-type' : '.quelle__verdict');
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    brought?.scrollIntoView({block: 'nearest', behavior: isStill ? 'instant' : 'smooth'});
  }, [answers, isAsking]);
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      {questions.slice(0, open + 1).map((question, index) => (
        <fieldset key={question.stage.id} className="quelle__question">
          <legend>
            <Question question={question} rank={index + 1} count={questions.length} />
          </legend>
          <div className="quelle__reponses">
            {ANSWERS.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={question.stage.id}
                  checked={answers[index] === value}
                  onChange={() => {
                    hasAnswered.current = true;
                    answer(index, value);
                  }}
                />
                {WORDS[value]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className="sr" role="status">
        {statusText(questions, answers)}
      </p>
      {current && given && (
        <>
          <StageVerdict question={current} isUnsure={given === 'nsp'} as="h2" />
          <KeepStage stage={current.stage} />
        </>
      )}
      {!current && <AllDone questions={questions} />}
      {answers.some((value) => value !== undefined) && (
        <p className="quelle__recommencer">
          <button
            type="button"
            className="btn btn--3"
            onClick={() => {
              restart();
              form.current?.querySelector('input')?.focus();
            }}
          >
            <Icon as={RotateCcw} />
            Recommencer
          </button>
          <span>
            Vos réponses restent dans l’adresse de cette page. Rien n’est envoyé; rien n’est gardé sans que
            vous le demandiez.
          </span>
        </p>
      )}
    </form>
  );
}

/** What has just changed, for a screen reader; nothing before the first answer. */
function statusText(questions: readonly StageQuestion[], answers: Answers): string {
  if (answers.every((value) => value === undefined)) return '';
  const open = firstOpen(answers);
  const question = questions[open];
  if (!question) return 'Vous avez fait le tour du sentier. La suite est plus bas.';
  const {numero, nom} = question.stage;
  if (answers[open] === undefined) {
    return `Question suivante\u00a0: ${open + 1} sur ${questions.length}, étape ${numero}, ${nom}.`;
  }
  return `Vous en êtes à l’étape ${numero}, ${nom}. Trois gestes à faire sont plus bas.`;
}
