import fc from 'fast-check';
import type {Nodes} from 'mdast';
import {describe, expect, it} from 'vitest';
import {inertMarkdown} from '../../content/inertMarkdown';
import {everyNode, parseMarkdown} from '../../content/markdown';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {allFields} from '../../model/field';
import type {CheckId} from './checks';
import {CHECK_OF_FIELD, CHECKS, checkOf, inOrder} from './checks';
import type {ReviewFacts} from './facts';
import {factsSchema, firstLines, MOST} from './facts';
import {reviewSummary, SUMMARY_MARK} from './summary';

const NOTHING: ReviewFacts = {
  entries: [],
  moreEntries: 0,
  others: [],
  addresses: [],
  moreAddresses: 0,
  coverage: [],
  checks: [],
  problems: [],
  moreProblems: 0,
  suggestions: [],
};

const ENTRY: ReviewFacts['entries'][number] = {
  file: 'data/ressources/a.md',
  name: 'Atelier',
  state: 'changed',
  changes: ['Ville\u00a0: Magog ajouté'],
  missing: [],
  twins: [],
  preview: [],
};

describe('the summary of a proposal', () => {
  it('says each thing in its part, and nothing where there is nothing', () => {
    expect(reviewSummary(NOTHING)).toBe(
      `${SUMMARY_MARK}\n\n## Ce que cette proposition change\n\nAucune fiche; aucune faute nouvelle.\n`,
    );
    const summary = reviewSummary({...NOTHING, entries: [ENTRY], checks: ['contact', 'personal']});
    expect(summary).toContain(
      '### Atelier\u00a0: fiche changée\n\ndata/ressources/a.md\n\n- Ville\u00a0: Magog ajouté',
    );
    expect(summary).toContain(`- [ ] ${CHECKS.contact}\n- [ ] ${CHECKS.personal}`);
  });

  it('warns of a proposal that changes the code which sums it up', () => {
    const summary = reviewSummary(NOTHING, {otherCode: ['src/a.ts', '@b/`c`.md']});
    expect(summary).toMatch(/^> \*\*Cette proposition change aussi le code\*\* \(src\/a\.ts, /m);
  });

  it('makes links of sound addresses alone', () => {
    const addresses = [
      'https://exemple.example/a?b=c',
      'javascript:alert(1)',
      'https://exemple.example/<b>',
      'https://10.0.0.1/a',
      'https://exemple.example/a\n- [x] b',
    ];
    const nodes = everyNode(parseMarkdown(reviewSummary({...NOTHING, addresses})));
    expect(nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))).toEqual([
      'https://exemple.example/a?b=c',
    ]);
  });

  it('fits in a comment, whatever there is to say', () => {
    const long = 'é'.repeat(590);
    const lines = Array.from({length: MOST.lines}, () => long);
    const entry = {
      ...ENTRY,
      changes: lines,
      twins: lines,
      preview: [{title: 'Texte', lines: lines.map((line) => line.repeat(10))}],
    };
    const entries = Array.from({length: MOST.entries}, () => entry);
    const facts = {...NOTHING, entries, others: lines, coverage: lines};
    expect(factsSchema.safeParse(facts).success).toBe(true);
    const summary = reviewSummary(facts);
    expect(summary.length).toBeLessThan(65_536);
    expect(summary).toContain('La suite est trop longue');
    // One entry too many in full is told without its page.
    expect(reviewSummary({...NOTHING, entries: [entry]}).length).toBeLessThan(65_536);
  });
});

const HOSTILE = [
  '</details>',
  '<details open>',
  '<!-- -->',
  '<img src=x onerror=alert(1)>',
  '```suggestion',
  '`',
  '|',
  '@equipe',
  '#1',
  '${{ github.token }}',
  '::error::x',
  '\n\n## Titre',
  '\r',
  '\u202e',
  '[a](https://exemple.example)',
  '![a](https://exemple.example/a.png)',
  'https://exemple.example',
  '$a$',
  '> ',
  '- [x] ',
  '\u2028',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'grapheme', maxLength: 8})), {maxLength: 5})
  .map((parts) => parts.join(''));
const texts = fc.array(text, {maxLength: 4});

const facts: fc.Arbitrary<ReviewFacts> = fc.record({
  entries: fc.array(
    fc.record({
      file: fc.constantFrom('data/ressources/a.md', 'docs/ideation/b.md'),
      name: text,
      state: fc.constantFrom('new' as const, 'changed' as const, 'gone' as const),
      changes: texts,
      missing: texts,
      twins: texts,
      preview: fc.array(fc.record({title: text, lines: texts}), {maxLength: 3}),
    }),
    {maxLength: 3},
  ),
  moreEntries: fc.nat(),
  others: texts,
  addresses: texts,
  moreAddresses: fc.nat(),
  coverage: texts,
  checks: fc.subarray(Object.keys(CHECKS) as CheckId[]),
  problems: fc.array(
    fc.record({
      severity: fc.constantFrom('error' as const, 'warning' as const),
      place: text,
      message: text,
      help: text,
    }),
    {maxLength: 3},
  ),
  moreProblems: fc.nat(),
  suggestions: fc.constant([]),
});

describe('hostile texts', () => {
  const OURS = new Set([
    SUMMARY_MARK,
    '<details>\n<summary>La fiche telle qu’elle sera lue</summary>',
    '</details>',
  ]);
  const ALLOWED = new Set<Nodes['type']>([
    ...([
      'root',
      'html',
      'heading',
      'paragraph',
      'text',
      'list',
      'listItem',
      'strong',
      'link',
      'blockquote',
    ] as const),
  ]);

  it('stay texts, in their part', () => {
    fc.assert(
      fc.property(facts, texts, (found, otherCode) => {
        const summary = reviewSummary(found, {otherCode});
        const nodes = everyNode(parseMarkdown(summary));
        expect(nodes.filter(({type}) => !ALLOWED.has(type))).toEqual([]);
        expect(
          nodes.flatMap((node) => (node.type === 'html' && !OURS.has(node.value) ? [node.value] : [])),
        ).toEqual([]);
        const titles = nodes.filter(({type}) => type === 'heading');
        const parts = [
          found.others,
          found.checks,
          found.problems,
          found.addresses.map(() => 'a'),
          found.coverage,
        ];
        const hasMore = [0, 0, found.moreProblems, found.moreAddresses, 0];
        const shown = parts.filter(
          (part, rank) => part.some((one) => isSaid(one)) || (hasMore[rank] ?? 0) > 0,
        );
        expect(titles).toHaveLength(1 + found.entries.length + shown.length);
        // What a log or an expression would read.
        expect(summary).not.toMatch(/^\s*::|##\[|\$\{\{|[\u202a-\u202e\u2066-\u2069]/mu);
      }),
      {numRuns: 200},
    );
  });
});

/** What is left of some lines once they are made inert. */
function isSaid(one: unknown): boolean {
  return typeof one !== 'string' || inertMarkdown(one) !== '';
}

describe('what to confirm', () => {
  it('speaks of fields of the table', () => {
    const paths = allFields(RESOURCE_FIELDS).map(({path}) => path.join('.'));
    expect(Object.keys(CHECK_OF_FIELD).filter((path) => !paths.includes(path))).toEqual([]);
    expect(checkOf('aide.echeance.ferme')).toBe('deadline');
    expect(checkOf('contact')).toBe('contact');
    expect(checkOf('contacts')).toBeUndefined();
  });

  it('comes in one order, each once', () => {
    expect(inOrder(['contact', undefined, 'money', 'contact'])).toEqual(['money', 'contact']);
  });
});

describe('facts', () => {
  it('are refused when a path leaves the content', () => {
    for (const file of [
      'data/../src/a.md',
      '/etc/passwd',
      'src/a.ts',
      'data/a.ts',
      'data//a.md',
      'data/a.md\n',
    ]) {
      expect(factsSchema.safeParse({...NOTHING, entries: [{...ENTRY, file}]}).success, file).toBe(false);
    }
    expect(factsSchema.safeParse({...NOTHING, entries: [ENTRY]}).success).toBe(true);
  });

  it('say how many lines are left out', () => {
    expect(firstLines(['a'])).toEqual(['a']);
    expect(firstLines(Array.from({length: MOST.lines + 2}, () => 'a')).at(-1)).toBe('… et 2 de plus');
  });
});
