import {useCallback, useMemo} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import type {Answer, Answers} from './answers';
import {readAnswers, withAnswer, writeAnswers} from './answers';

/** The answers live in the address and nowhere else: Back takes the last one away. */
export function useAnswers(questions: number): {
  answers: Answers;
  answer: (question: number, answer: Answer) => void;
  restart: () => void;
} {
  const history = useHistory();
  const {search} = useLocation();
  const answers = useMemo(() => readAnswers(search, questions), [search, questions]);

  const go = useCallback(
    (next: Answers, isNew: boolean) => {
      const {pathname, search: current} = history.location;
      const location = {pathname, search: writeAnswers(next)};
      if (location.search === current) return;
      if (isNew) history.push(location);
      // After a push alone, the theme moves the focus to the top of the page, as for a new page. Replacing the entry at
      // once by itself tells it that the page is the same.
      history.replace(location);
    },
    [history],
  );

  return {
    answers,
    answer: (question, value) => go(withAnswer(answers, question, value), answers[question] === undefined),
    restart: () => go([], true),
  };
}
