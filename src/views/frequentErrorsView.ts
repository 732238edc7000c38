import {
  ETAPE,
  EVENEMENT,
  FICHE,
  GABARIT,
  PRATIQUE,
  PRIX,
  etape,
  evenement,
  fiche,
  gabarit,
  pratique,
  prix,
} from '../content/examples';
import type {ExampleFiles, Rule} from '../content/rule';
import {rules as allRules} from '../content/rules';
import {frenchTypography} from '../content/typography';
import type {ExcerptLine} from './exampleExcerpt';
import {excerptOf} from './exampleExcerpt';

/** The lines of one file that an example is about. */
export interface FileExcerpt {
  file: string;
  lines: ExcerptLine[];
}

/** One rule, with a fault and what to write instead. */
export interface FrequentErrorView {
  /** Also its anchor. */
  id: string;
  /** It does not stop a file from being published. */
  isWarning: boolean;
  summary: string;
  help: string;
  message: string;
  /** Empty when there is nothing to see: a file that is absent, bytes that are no text. */
  invalid: FileExcerpt[];
  /** Empty when the fault is to be taken away, and nothing written in its place. */
  valid: FileExcerpt[];
}

export interface FrequentErrorsView {
  groups: {id: string; title: string; errors: FrequentErrorView[]}[];
}

const GROUPS = [
  {id: 'fiches', title: 'Dans une fiche, un événement ou un prix'},
  {id: 'fichier', title: 'Dans l’écriture du fichier'},
  {id: 'listes', title: 'Dans une liste, le glossaire ou un repère'},
  {id: 'pages-du-guide', title: 'Dans le guide ou un gabarit'},
] as const;

type GroupId = (typeof GROUPS)[number]['id'];

/** What each rule asks for, from its own examples: by what it is about, errors first. */
export function frequentErrorsView(rules: readonly Rule[] = allRules): FrequentErrorsView {
  const errorsFirst = [
    ...rules.filter(({severity}) => severity === 'error'),
    ...rules.filter(({severity}) => severity === 'warning'),
  ];
  return {
    groups: GROUPS.map((group) => ({
      ...group,
      errors: errorsFirst.filter((rule) => groupOf(rule) === group.id).map(toView),
    })),
  };
}

function groupOf({aboutFile, examples}: Rule): GroupId {
  if (aboutFile) return 'fichier';
  const [{files = {}} = {}] = examples.invalid;
  const [path = ''] = Object.keys(files);
  if (/^data\/(?:ressources|evenements|prix)\//.test(path)) return 'fiches';
  return /^(?:docs|data\/gabarits)\//.test(path) ? 'pages-du-guide' : 'listes';
}

function toView({id, severity, summary, help, examples}: Rule): FrequentErrorView {
  const fault = examples.invalid.find(({expect}) => expect.message !== undefined) ?? examples.invalid[0];
  const files = fault?.files ?? {};
  const sound = nearest(files, examples.valid);
  const faultyFile = fault?.expect.file ?? Object.keys(files)[0];
  return {
    id,
    isWarning: severity === 'warning',
    summary: frenchTypography(summary),
    help: frenchTypography(help),
    message: frenchTypography(fault?.expect.message ?? ''),
    invalid: excerpts(files, sound, (file) => (file === faultyFile ? fault?.expect.line : undefined)),
    valid: sound ? excerpts(sound, files) : [],
  };
}

/** What examples start from, for a rule whose sound ones are other files. */
const SOUND: ExampleFiles = {
  [FICHE]: fiche(),
  [EVENEMENT]: evenement(),
  [PRIX]: prix(),
  [ETAPE]: etape(),
  [PRATIQUE]: pratique(),
  [GABARIT]: gabarit(),
};

/** Of the sound versions of the same files, the one that says what to write and changes least. */
function nearest(files: ExampleFiles, sound: readonly ExampleFiles[]): ExampleFiles | undefined {
  const comparable = sound.filter((one) => Object.keys(one).some((path) => typeof files[path] === 'string'));
  return (comparable.length > 0 ? comparable : [SOUND])
    .map((one) => {
      const same = Object.fromEntries(Object.entries(one).filter(([path]) => Object.hasOwn(files, path)));
      return {same, written: changes(same, files), read: changes(files, same)};
    })
    .filter(({written, read}) => written + read > 0)
    .sort(
      (a, b) => Number(b.written > 0) - Number(a.written > 0) || a.written + a.read - b.written - b.read,
    )[0]?.same;
}

/** How many lines of some files are not in others. */
function changes(files: ExampleFiles, others: ExampleFiles): number {
  return excerpts(files, others).flatMap(({lines}) => lines.filter(({isChanged}) => isChanged)).length;
}

function excerpts(
  files: ExampleFiles,
  others: ExampleFiles | undefined,
  lineOf: (file: string) => number | undefined = () => undefined,
): FileExcerpt[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (typeof text !== 'string') return [];
    const other = others?.[file];
    const lines = excerptOf(text, typeof other === 'string' ? other : undefined, lineOf(file));
    return lines.length > 0 ? [{file, lines}] : [];
  });
}
