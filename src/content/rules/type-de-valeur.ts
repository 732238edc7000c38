import {newValue} from '../edit';
import {FICHE, fiche, inEveryKind} from '../examples';
import type {ExpectedType} from '../issues';
import {valueAt} from '../issues';
import {typedValue, valueRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';
import type {Path} from '../yaml';

const EXPECTED: Record<ExpectedType, string> = {
  texte: 'un texte',
  liste: 'une liste',
  groupe: 'un groupe de clés',
  nombre: 'un nombre entier',
  valeur: 'une seule valeur',
};

export const typeDeValeur: Rule = {
  id: 'type-de-valeur',
  severity: 'error',
  summary: 'Une valeur est du genre attendu : un texte, un nombre, une liste ou un groupe de clés.',
  help: 'Une liste s’écrit entre crochets ([a, b]) ou un élément par ligne (« - a »); un texte qui ressemble à un nombre se met entre guillemets droits ("211").',
  examples: {
    valid: [{[FICHE]: fiche({nom: '"211"'})}],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: '211'})},
        expect: {
          line: 2,
          column: 6,
          endColumn: 9,
          expected: 'un texte',
          suggestion: '"211"',
          message: '« 211 » est lu comme un nombre; « nom » attend un texte.',
        },
      },
      {
        files: {[FICHE]: fiche({etapes: 'ideation'})},
        expect: {
          line: 6,
          column: 9,
          suggestion: '[ideation]',
          message: '« ideation » est lu comme un texte; « etapes » attend une liste.',
        },
      },
      {
        files: {[FICHE]: fiche({type: '[organisme]'})},
        expect: {
          line: 3,
          column: 7,
          message: 'Cette valeur est lue comme une liste; « type » attend une seule valeur.',
        },
      },
      {
        files: {[FICHE]: fiche({alias: '\n  - 0811'})},
        expect: {
          line: 19,
          column: 5,
          suggestion: '"0811"',
          message: '« 0811 » est lu comme un nombre; « alias » attend un texte.',
        },
      },
      ...['1e3', '0x1F', '.5', '+1', '0o17', '.nan', '-.inf', '12345678901234567890'].map((number) => ({
        files: {[FICHE]: fiche({ville: number})},
        expect: {
          line: 18,
          suggestion: `"${number}"`,
          message: `«\u00a0${number}\u00a0» est lu comme un nombre; «\u00a0ville\u00a0» attend un texte.`,
        },
      })),
      {
        files: {[FICHE]: fiche({ville: 'True'})},
        expect: {
          suggestion: '"True"',
          message: '« True » est lu comme vrai ou faux; « ville » attend un texte.',
        },
      },
      ...inEveryKind('1e6').map((files) => ({files, expect: {suggestion: '"1e6"'}})),
      {files: {[FICHE]: fiche({alias: '[a, {b: c}]'})}, expect: {line: 18, column: 12, expected: 'un texte'}},
      {
        files: {[FICHE]: `---\nBonjour\n---\n${fiche().split('---\n')[2]}`},
        expect: {
          line: 2,
          column: 1,
          message: '« Bonjour » est lu comme un texte; l’en-tête attend un groupe de clés.',
        },
      },
      {files: {'data/glossaire.yaml': 'id: obnl\n'}, expect: {line: 1, column: 1, expected: 'une liste'}},
      {
        files: {[FICHE]: fiche({contact: '{telephone: 819 555-0142}'})},
        expect: {
          line: 18,
          column: 22,
          message:
            '«\u00a0819 555-0142\u00a0» est lu comme un texte; «\u00a0telephone\u00a0» attend une liste, dont chaque élément commence par «\u00a0- numero:\u00a0».',
        },
      },
      {
        files: {[FICHE]: fiche({verification: '\n  date: 2026-11-02\n  moyen: site'})},
        expect: {
          line: 19,
          column: 3,
          message:
            'Cette valeur est lue comme un groupe de clés; «\u00a0verification\u00a0» attend une liste, dont chaque élément commence par «\u00a0- date:\u00a0».',
        },
      },
    ],
  },
  check(file) {
    return file.issues.flatMap((issue) => {
      if (issue.kind !== 'type' && issue.kind !== 'autre') return [];
      const value = valueAt(file.yaml?.data, issue.path);
      const typed = typedValue(file, issue.path);
      const expected = issue.kind === 'type' ? EXPECTED[issue.expected] : 'une autre valeur';
      const first = issue.kind === 'type' && issue.expected === 'liste' ? issue.keys[0] : undefined;
      const items = first === undefined ? '' : `, dont chaque élément commence par «\u00a0- ${first}:\u00a0»`;
      const isScalar = typeof typed === 'string' || typeof value === 'number' || typeof value === 'boolean';
      const text =
        issue.kind === 'type' && issue.expected === 'texte' && isScalar ? String(typed) : undefined;
      const suggestion = issue.kind === 'type' && !items ? rewritten(typed, issue.expected) : undefined;
      const range = valueRange(file, issue.path);
      return [
        {
          range,
          message: `${readAs(typed)} comme ${kindOf(value)}; ${subject(issue.path, file.body !== undefined)} attend ${expected}${items}.`,
          expected,
          ...(suggestion !== undefined && {suggestion}),
          ...(text !== undefined && {fix: newValue(file, range, text)}),
        },
      ];
    });
  },
};

function subject(path: Path, isFrontMatter: boolean): string {
  const key = path.findLast((part) => typeof part === 'string');
  if (key !== undefined) return quote(key);
  return isFrontMatter ? 'l’en-tête' : 'le fichier';
}

function readAs(value: unknown): string {
  return typeof value === 'object' ? 'Cette valeur est lue' : `${quote(value)} est lu`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'une liste';
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return 'un nombre';
    case 'boolean':
      return 'vrai ou faux';
    case 'string':
      return 'un texte';
    default:
      return 'un groupe de clés';
  }
}

function rewritten(value: unknown, expected: ExpectedType): string | undefined {
  if (typeof value === 'object') return undefined;
  if (expected === 'texte') return JSON.stringify(String(value));
  return expected === 'liste' ? `[${String(value)}]` : undefined;
}
