import {ADDRESS_KEYS} from '../address';
import {newValue} from '../edit';
import {EVENEMENT, FICHE, GABARIT, evenement, fiche, gabarit, inEveryKind} from '../examples';
import type {Range} from '../lines';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';
import type {YamlString} from '../yaml';

const BULLET = 'une puce';

/** What the values of a file never hold: they are shown as they are. The first that is found is told. */
const MARKUP: {pattern: RegExp; what: string}[] = [
  {
    pattern:
      /!?\[[^[\]\n]{0,200}\](?:\([^()\s]{0,2000}\)| \((?:https?:|www\.)[^()\s]{0,2000}\)|\[[^[\]\n]{0,200}\])/,
    what: 'un lien Markdown',
  },
  {pattern: /\[\^[^[\]\s]{1,60}\]/, what: 'un appel de note'},
  {pattern: /<(?:https?:|mailto:)[^<>\s]{0,2000}>/i, what: 'une adresse entre chevrons'},
  {pattern: /<\/?[a-z][^<>]{0,500}>|<!--/i, what: 'une balise HTML'},
  {pattern: /\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/u, what: 'du gras Markdown'},
  {
    pattern:
      /(?<![\p{L}\p{N}*])\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_[^\s_](?:[^_\n]{0,300}[^\s_])?_(?![\p{L}\p{N}_])/u,
    what: 'de l’italique Markdown',
  },
  {pattern: /~~/, what: 'du texte barré Markdown'},
  {pattern: /`/, what: 'un accent grave'},
  {pattern: /^(?:#{1,6}|>)[ \u00a0]/m, what: 'un titre ou une citation Markdown'},
  {pattern: /^[ \t]*[•·▪◦‣●○∙\uf0b7](?=.)/mu, what: BULLET},
  {pattern: /(?<=\n)[ \t]*(?:[-*+]|\d{1,2}[.)])(?=[ \t\u00a0])/, what: BULLET},
  {pattern: /\{#[^{}\s]{0,100}\}/, what: 'un repère Markdown'},
  {pattern: /\\(?=[*_#`[\]()<>~|.!-])|\\[nrt](?![\p{L}\p{N}])/u, what: 'une barre oblique inverse'},
  {pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i, what: 'une entité HTML'},
];

/** Without one of these there is none of them, which is far quicker to know. */
const MARKS = /[[<*_~`#>•·▪◦‣●○∙\uf0b7\n{\\&]/u;

/** What YAML makes of the source of a value: an item swallowed by the value before it, a code in straight quotes. */
const SWALLOWED = /\n[ \t]*((?:[-*+•]|\d{1,2}[.)])[ \t\u00a0][^\n]{0,40})/;
const ESCAPE = /\\[0abtnvfre _NLP\n]/;

/** Quotes that close nothing in YAML: they are shown with the value. French quotes and straight ones have their use. */
const QUOTED = /^[“”„‟‘’‚‛″′][^]*[“”„‟‘’‚‛″′]$/u;

const SENTENCE = (text: string) => `Aide ${text} les groupes de Magog`;

export const texteBrut: Rule = {
  id: 'texte-brut',
  severity: 'error',
  summary: 'Une valeur est du texte, sans Markdown, sans HTML et sans guillemets de trop.',
  help: 'Le site montre la valeur telle quelle : écrivez-la comme on la lira. Un guillemet qui entoure toute la valeur est un guillemet droit ("…").',
  examples: {
    valid: [
      ...inEveryKind(SENTENCE('« R&D », 5 * 3, a_b, 1 < 2')),
      {[FICHE]: fiche({alias: '["« Le Quai »", étudiant*es, C++, R&D, <3, "2 > 1", "[Le Quai]", "- 4"]'})},
    ],
    invalid: [
      ...inEveryKind(SENTENCE('**gras**')).map((files) => ({
        files,
        expect: {message: shown('**', 'du gras Markdown')},
      })),
      ...[
        ['*bon*', '*bon*', 'de l’italique Markdown'],
        ['_bon_', '_bon_', 'de l’italique Markdown'],
        ['__bon__', '__', 'du gras Markdown'],
        ['<b>bon</b>', '<b>', 'une balise HTML'],
        ['<br/>', '<br/>', 'une balise HTML'],
        ['R&amp;D', '&amp;', 'une entité HTML'],
        ['l&#39;eau', '&#39;', 'une entité HTML'],
        ['[ici](https://a.example)', '[ici](https://a.example)', 'un lien Markdown'],
        ['[ici] (https://a.example)', '[ici] (https://a.example)', 'un lien Markdown'],
        ['[ici][1]', '[ici][1]', 'un lien Markdown'],
        ['selon[^1]', '[^1]', 'un appel de note'],
        ['<https://a.example>', '<https://a.example>', 'une adresse entre chevrons'],
        ['`bon`', '`', 'un accent grave'],
        ['~~bon~~', '~~', 'du texte barré Markdown'],
        ['\\*bon', '\\', 'une barre oblique inverse'],
        ['bon {#bon}', '{#bon}', 'un repère Markdown'],
      ].map(([text = '', found = '', what = '']) => ({
        files: {[FICHE]: fiche({resume: SENTENCE(text)})},
        expect: {line: 4, column: 14 + text.indexOf(found), message: shown(found, what)},
      })),
      {
        files: {[FICHE]: fiche({nom: '“Centre d’essai”'})},
        expect: {
          line: 2,
          column: 6,
          suggestion: '"Centre d’essai"',
          message: 'Les guillemets de « “Centre d’essai” » se verraient sur le site.',
        },
      },
      {files: {[EVENEMENT]: evenement({lieu: '‘Magog’'})}, expect: {line: 10, suggestion: '"Magog"'}},
      {
        files: {[GABARIT]: gabarit({comment: '|\n  Remplissez-la à deux :\n  - vous;\n  - moi.'})},
        expect: {line: 7, message: shown('-', BULLET)},
      },
      {
        files: {[FICHE]: fiche({alias: '\n  - Le Quai\n    - Le Port'})},
        expect: {
          line: 19,
          column: 5,
          message: '« - Le Port » est lu comme la suite de la valeur qui précède.',
        },
      },
      {
        files: {'data/vocabulaires/publics.yaml': '- {id: obnl, nom: "Organisme\\nà but", court: OBNL}\n'},
        expect: {line: 1, column: 19, message: '« \\n » est un code de YAML, et non ce qu’on y lit.'},
      },
    ],
  },
  check(file) {
    return (file.yaml?.texts ?? []).flatMap((text) => faultIn(file, text) ?? []);
  },
};

function faultIn(file: CheckedFile, {path, value, range, style}: YamlString): Finding | undefined {
  const typed = file.text.slice(...range);
  const swallowed = style === 'plain' ? SWALLOWED.exec(typed)?.[1] : undefined;
  if (swallowed !== undefined) {
    const message = `${quote(swallowed)} est lu comme la suite de la valeur qui précède.`;
    return {
      range,
      message,
      help: 'Mettez le tiret vis-à-vis de ceux des autres éléments, ou toute la valeur sur une ligne.',
    };
  }
  const code =
    style === 'quoted' && typed.startsWith('"')
      ? ESCAPE.exec(typed.replaceAll('\\\\', '//'))?.[0]
      : undefined;
  if (code !== undefined) {
    return {
      range,
      message: `${quote(code)} est un code de YAML, et non ce qu’on y lit.`,
      help: 'Retirez la barre oblique inverse, ou doublez-la (\\\\).',
    };
  }
  if (ADDRESS_KEYS.has(path.at(-1))) return undefined;
  if (QUOTED.test(value)) {
    const suggestion = JSON.stringify(value.slice(1, -1).trim());
    return {
      range,
      message: `Les guillemets de ${quote(value)} se verraient sur le site.`,
      suggestion,
      fix: newValue(file, range, value.slice(1, -1).trim()),
    };
  }
  if (!MARKS.test(value)) return undefined;
  for (const {pattern, what} of MARKUP) {
    // The example of a template keeps its lines.
    if (what === BULLET && path[0] === 'exemple') continue;
    const [found] = pattern.exec(value) ?? [];
    if (found !== undefined) return {range: placeOf(typed, found, range), message: shown(found.trim(), what)};
  }
  return undefined;
}

function shown(found: string, what: string): string {
  return `${quote(found)} est ${what}, qui se verrait tel quel sur le site.`;
}

/** Where a passage of a value is typed; the whole value when it is typed in another way. */
function placeOf(typed: string, found: string, range: Range): Range {
  const at = typed.indexOf(found);
  return at < 0 ? range : [range[0] + at, range[0] + at + found.length];
}
