import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {StageQuestion} from '@site/src/views/whichStageView';
import Question from './Question';
import {AllDone, StageVerdict} from './Verdict';

/** The questions without JavaScript: « Oui » leads to the next one, « Pas encore » unfolds what to do. */
export default function PlainQuestions({questions}: {questions: StageQuestion[]}): ReactNode {
  const links = useBrokenLinks();
  const anchor = (index: number) => (index < questions.length ? `question-${index + 1}` : 'et-maintenant');
  questions.forEach((_, index) => links.collectAnchor(anchor(index)));
  links.collectAnchor(anchor(questions.length));
  return (
    <>
      {questions.map((question, index) => (
        <section key={question.stage.id} id={anchor(index)} className="quelle__question">
          <Question question={question} rank={index + 1} count={questions.length} />
          <div className="quelle__reponses">
            <a className="btn btn--2" href={`#${anchor(index + 1)}`}>
              Oui
            </a>
            <details>
              <summary className="btn btn--2">Pas encore, ou je ne sais pas</summary>
              <StageVerdict question={question} as="h3" />
            </details>
          </div>
        </section>
      ))}
      <div id={anchor(questions.length)}>
        <AllDone questions={questions} />
      </div>
    </>
  );
}
