import {FICHE, fiche} from '../examples';
import type {Range} from '../lines';
import type {Rule} from '../rule';

/** What the codes of the `yaml` package mean to the person who typed the line. */
const MESSAGES: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY:
    'Cette valeur contient un deux-points suivi d’une espace ou d’une fin de ligne; mettez toute la valeur entre guillemets droits ("…").',
  ITEM_AFTER_KEY:
    'Cette valeur commence par un tiret, comme une liste; mettez chaque élément sur sa ligne, ou toute la valeur entre guillemets droits ("…").',
  ODD_SPACE:
    'Il y a ici une espace insécable, que YAML ne prend pas pour une espace; effacez-la et retapez une espace ordinaire.',
  DIRECTIVE: 'Une ligne qui commence par % n’est pas permise; retirez-la.',
  UNCLOSED: 'Ce guillemet, ce crochet ou cette accolade n’est jamais fermé.',
  MULTILINE_IMPLICIT_KEY:
    'Cette ligne n’est pas de la forme « clé: valeur » (le deux-points est suivi d’une espace).',
  MISSING_CHAR: 'Il manque un deux-points, un guillemet ou une virgule près d’ici.',
  BAD_INDENT: 'Le retrait de cette ligne ne correspond pas à celui des lignes voisines.',
  TAB_AS_INDENT: 'Une tabulation sert de retrait; remplacez-la par des espaces.',
  BAD_SCALAR_START:
    'Cette valeur commence par un caractère réservé; mettez-la entre guillemets droits ("…").',
  BAD_DQ_ESCAPE: 'Une barre oblique inverse (\\) n’est pas permise ici; retirez-la ou doublez-la (\\\\).',
  MULTIPLE_DOCS: 'Une ligne « --- » coupe ce passage en deux; retirez-la.',
  UNEXPECTED_TOKEN:
    'Ce passage n’est pas à sa place : un guillemet, un crochet, un tiret ou une virgule est de trop par ici.',
  AFTER_APOSTROPHE:
    "L’apostrophe droite (') qui précède ferme la valeur; employez l’apostrophe courbe (’), ou des guillemets droits autour de la valeur.",
  AFTER_QUOTE:
    'Le guillemet droit (") qui précède ferme la valeur; à l’intérieur, employez des guillemets français (« »).',
  BAD_COLLECTION_TYPE: 'Une liste et des clés sont mêlées au même endroit.',
};

export const yamlSyntaxe: Rule = {
  id: 'yaml-syntaxe',
  aboutFile: true,
  severity: 'error',
  summary: 'L’en-tête et les listes sont du YAML bien formé.',
  help: 'Comparez avec une autre fiche : une clé par ligne, un deux-points, une espace, puis la valeur.',
  examples: {
    valid: [
      {[FICHE]: fiche({nom: '"Centre: l’essai"'})},
      {[FICHE]: fiche({resume: '>\n  Accompagne les groupes qui veulent\n  lancer un projet collectif.'})},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({nom: 'Centre: l’essai'})},
        expect: {line: 2, column: 6, message: MESSAGES.BLOCK_AS_IMPLICIT_KEY},
      },
      {
        files: {[FICHE]: fiche({nom: 'Centre d’essai:'})},
        expect: {line: 2, column: 6, message: MESSAGES.BLOCK_AS_IMPLICIT_KEY},
      },
      {
        files: {[FICHE]: fiche({alias: '- 0811'})},
        expect: {line: 18, column: 8, message: MESSAGES.ITEM_AFTER_KEY},
      },
      {
        files: {[FICHE]: fiche().replace('type: ', '\u00a0type: ')},
        expect: {line: 3, column: 1, endColumn: 2, message: MESSAGES.ODD_SPACE},
      },
      {
        files: {[FICHE]: fiche().replace('type: ', 'type:\u00a0')},
        expect: {line: 3, column: 6, endColumn: 7, message: MESSAGES.ODD_SPACE},
      },
      {
        files: {[FICHE]: fiche().replace('type: ', 'type\u202f: ')},
        expect: {line: 3, column: 5, message: MESSAGES.ODD_SPACE},
      },
      {
        files: {[FICHE]: fiche({alias: '\n  - Le Quai\n  -\u00a0Le Port'})},
        expect: {line: 20, column: 4, message: MESSAGES.ODD_SPACE},
      },
      {
        files: {[FICHE]: fiche({sources: '\n  - url: https://example.org\n   \u00a0appuie: Mission'})},
        expect: {line: 16, column: 4, message: MESSAGES.ODD_SPACE},
      },
      {
        files: {'data/site.yaml': '%YAML 1.1\n---\ntitre: oui\n'},
        expect: {line: 1, column: 1, message: MESSAGES.DIRECTIVE},
      },
      {
        files: {[FICHE]: fiche({etapes: '[ideation'})},
        expect: {line: 6, column: 9, message: MESSAGES.UNCLOSED},
      },
      {
        files: {[FICHE]: fiche({nom: '"Centre d’essai'})},
        expect: {line: 2, column: 6, message: MESSAGES.UNCLOSED},
      },
      {
        files: {[FICHE]: fiche().replace('type: organisme', 'type organisme')},
        expect: {line: 3, column: 1, message: MESSAGES.MULTILINE_IMPLICIT_KEY},
      },
      {
        files: {[FICHE]: fiche({sources: '\n\t- url: https://example.org'})},
        expect: {message: MESSAGES.TAB_AS_INDENT},
      },
      {
        files: {[FICHE]: fiche({nom: '@essai'})},
        expect: {line: 2, column: 6, message: MESSAGES.BAD_SCALAR_START},
      },
      {
        files: {[FICHE]: fiche({nom: '"Centre \\d’essai"'})},
        expect: {line: 2, message: MESSAGES.BAD_DQ_ESCAPE},
      },
      {
        files: {[FICHE]: fiche({nom: "'Centre d'essai'"})},
        expect: {line: 2, column: 16, message: MESSAGES.AFTER_APOSTROPHE},
      },
      {
        files: {[FICHE]: fiche({nom: '"Centre "Essai" du Nord"'})},
        expect: {line: 2, column: 15, message: MESSAGES.AFTER_QUOTE},
      },
      {
        files: {[FICHE]: fiche({etapes: '[ideation]]'})},
        expect: {line: 6, column: 19, message: MESSAGES.UNEXPECTED_TOKEN},
      },
      {
        files: {'data/site.yaml': 'titre: a\n---\nmarque: b\n'},
        expect: {line: 2, message: MESSAGES.MULTIPLE_DOCS},
      },
    ],
  },
  check(file) {
    const faults = (file.yaml?.faults ?? []).filter(
      ({code}) => !['DUPLICATE_KEY', 'RESOURCE_EXHAUSTION', 'TAG_RESOLVE_FAILED'].includes(code),
    );
    const odd = faults.filter(({code}) => code === 'ODD_SPACE' || code === 'DIRECTIVE');
    // One fault of YAML breeds others on the same line: the first says enough. Those of the spaces breed all of them.
    const told = odd.length > 0 ? odd : faults;
    const byLine = new Map(
      [...told].reverse().map((fault) => [file.lines.pointAt(fault.range[0]).line, fault]),
    );
    return [...byLine.values()].map(({code, range}) => ({
      range,
      message: MESSAGES[preciseCode(file.text, code, range)] ?? 'Ce passage n’est pas du YAML bien formé.',
    }));
  },
};

/** A word right after a closing quote, which was meant as an apostrophe or to quote a part of the value; a hyphen after a key. */
function preciseCode(text: string, code: string, [start]: Range): string {
  if (code !== 'UNEXPECTED_TOKEN') return code;
  const before = text[start - 1];
  if (before === "'") return 'AFTER_APOSTROPHE';
  if (before === '"') return 'AFTER_QUOTE';
  return text[start] === '-' ? 'ITEM_AFTER_KEY' : code;
}
