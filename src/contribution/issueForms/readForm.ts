import type {IssueForm, Question} from './form';

/** What a message answers, by the id of its question. A question left without an answer is not there. */
export interface FormAnswers {
  form: IssueForm;
  answers: ReadonlyMap<string, string>;
}

/** What the forge writes in the place of an answer that was not given. */
const NO_ANSWER = /^_No response_$/i;

/** Characters of a message above which it is not read: the forge takes no longer one. */
const LONGEST = 70_000;

/**
 * Reads the message that a form made: a heading « ### Label » over each answer. Whatever was edited since, only the headings
 * of the form count, each once and in its order, so that an answer cannot pass for another. `undefined` when the message
 * comes from none of the forms.
 */
export function readForm(body: string, forms: readonly IssueForm[]): FormAnswers | undefined {
  const lines = body.slice(0, LONGEST).replace(/\r\n?/g, '\n').split('\n');
  const read = forms.map((form) => ({form, found: headingsOf(form, lines)}));
  const complete = read.filter(({form, found}) =>
    form.questions.every(({id, required, type}) => !required || type === 'checkboxes' || found.has(id)),
  );
  const [best] = complete.sort((a, b) => b.found.size - a.found.size);
  if (!best) return undefined;
  return {form: best.form, answers: answersOf(best.found, lines)};
}

/** Where the heading of each question stands. */
function headingsOf({questions}: IssueForm, lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  let from = 0;
  for (const {id, label} of questions) {
    const rank = lines.findIndex((line, at) => at >= from && headingOf(line) === label);
    if (rank < 0) continue;
    found.set(id, rank);
    from = rank + 1;
  }
  return found;
}

function headingOf(line: string): string | undefined {
  return /^### +(.*?)\s*$/.exec(line)?.[1];
}

function answersOf(found: ReadonlyMap<string, number>, lines: readonly string[]): Map<string, string> {
  const starts = [...found.values(), lines.length];
  const answers = new Map<string, string>();
  for (const [rank, [id, start]] of [...found].entries()) {
    const text = lines
      .slice(start + 1, starts[rank + 1])
      .join('\n')
      .trim();
    if (text !== '' && !NO_ANSWER.test(text)) answers.set(id, text);
  }
  return answers;
}

/** The promises of a form that are not ticked. */
export function unticked({questions}: IssueForm, answers: ReadonlyMap<string, string>): string[] {
  return questions.filter(isPromise).flatMap(({id, options = []}) => {
    const ticked = new Set(
      [...(answers.get(id) ?? '').matchAll(/^- \[x\] (.*?)\s*$/gim)].map(([, label]) => label),
    );
    return options.filter((label) => !ticked.has(label));
  });
}

function isPromise({type}: Question): boolean {
  return type === 'checkboxes';
}
