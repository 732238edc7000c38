import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {useHistory} from '@docusaurus/router';
import type {StageQuestion} from '@site/src/views/whichStageView';
import {fireEvent, renderAt, screen, within} from '@site/tests/rendering';
import QuestionForm from './QuestionForm';

const QUESTIONS: StageQuestion[] = ['Idée', 'Essai', 'Bilan'].map((nom, index) => ({
  stage: {id: nom.toLowerCase(), numero: index + 1, nom, url: `/guide/${nom.toLowerCase()}`},
  question: `${nom} est-elle faite?`,
  practices: [],
}));

/** What was brought into view, in order, and how. */
let brought: {text: string; behavior: unknown}[] = [];
let isStill = false;

beforeEach(() => {
  brought = [];
  isStill = false;
  vi.stubGlobal('matchMedia', () => ({matches: isStill}));
  Element.prototype.scrollIntoView = function (this: Element, options) {
    brought.push({text: this.textContent ?? '', behavior: (options as ScrollIntoViewOptions).behavior});
  };
});

afterEach(() => vi.unstubAllGlobals());

function Page() {
  const {goBack} = useHistory();
  return (
    <>
      <QuestionForm questions={QUESTIONS} />
      <button onClick={goBack}>Retour</button>
    </>
  );
}

/** Answers the question of this rank, from 1. */
function answer(rank: number, words: string): void {
  const group = screen.getAllByRole('group')[rank - 1];
  if (!group) throw new Error(`No question ${rank}.`);
  fireEvent.click(within(group).getByRole('radio', {name: words}));
}

it('says where each question stands, and brings the next one into view', () => {
  renderAt('/guide/a-quelle-etape', <Page />);
  expect(screen.getByRole('group').textContent).toContain('Question 1 sur 3');
  expect(brought).toEqual([]);
  answer(1, 'Oui');
  answer(2, 'Oui');
  expect(screen.getAllByRole('group')).toHaveLength(3);
  expect(brought.map(({text}) => /Question \d sur \d/.exec(text)?.[0])).toEqual([
    'Question 2 sur 3',
    'Question 3 sur 3',
  ]);
  expect(screen.getByRole('status').textContent).toBe('Question suivante\u00a0: 3 sur 3, étape 3, Bilan.');
  expect(brought.map(({behavior}) => behavior)).toEqual(['smooth', 'smooth']);
});

it('brings what to do into view, without motion for who asked for less', () => {
  isStill = true;
  renderAt('/guide/a-quelle-etape?r=oui', <Page />);
  answer(2, 'Pas encore');
  expect(brought).toHaveLength(1);
  expect(brought[0]?.text).toContain('Vous en êtes à l’étape 2, Essai');
  expect(brought[0]?.behavior).toBe('instant');
  answer(2, 'Oui');
  answer(3, 'Oui');
  expect(brought.at(-1)?.text).toContain('le tour du sentier');
});

it('leaves the page where it is on Back, and the focus on the answer', () => {
  renderAt('/guide/a-quelle-etape', <Page />);
  const first = screen.getByRole('radio', {name: 'Oui'});
  first.focus();
  answer(1, 'Oui');
  expect(document.activeElement).toBe(first);
  const before = brought.length;
  fireEvent.click(screen.getByRole('button', {name: 'Retour'}));
  expect(screen.getAllByRole('group')).toHaveLength(1);
  expect(brought).toHaveLength(before);
});
