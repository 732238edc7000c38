/** Yes, not yet, I do not know. */
export const ANSWERS = ['oui', 'non', 'nsp'] as const;

export type Answer = (typeof ANSWERS)[number];

/** The answers so far, by question; a question without answer is `undefined`. */
export type Answers = readonly (Answer | undefined)[];

const KEY = 'r';

/** Reads the answers in a query string: `?r=oui,oui,non`. A value that is none of them is no answer. */
export function readAnswers(search: string, questions: number): Answers {
  const values = new URLSearchParams(search).get(KEY)?.split(',') ?? [];
  return Array.from({length: questions}, (_, index) => ANSWERS.find((answer) => answer === values[index]));
}

/** The query string of these answers; empty when there is none. */
export function writeAnswers(answers: Answers): string {
  const last = answers.findLastIndex((answer) => answer !== undefined);
  if (last < 0) return '';
  return `?${KEY}=${answers
    .slice(0, last + 1)
    .map((answer) => answer ?? '')
    .join(',')}`;
}

export function withAnswer(answers: Answers, question: number, answer: Answer): Answers {
  return answers.map((known, index) => (index === question ? answer : known));
}

/** The first question that has no yes: the stage one is at, or the next question to answer. Their number when all have. */
export function firstOpen(answers: Answers): number {
  const open = answers.findIndex((answer) => answer !== 'oui');
  return open < 0 ? answers.length : open;
}
