import type {AddressFault} from '../address';
import {ADDRESS_KEYS, addressFault} from '../address';
import {newValue} from '../edit';
import {EVENEMENT, FICHE, PRATIQUE, evenement, fiche, pratique} from '../examples';
import {valueAt} from '../issues';
import {linksOf, webLinkFault} from '../links';
import {isGuide} from '../place';
import {valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {didYouMean, quote} from '../words';
import type {Path} from '../yaml';

const LINK = (address: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, chaque mois. Voyez [la page](${address}) du centre.
`;

const REFERENCES = [
  'https://user:pw@a.example',
  'https://127.0.0.1/',
  '../a',
  'javascript:alert(1)',
  '//a.example.org',
];

export const adresseWeb: Rule = {
  id: 'adresse-web',
  severity: 'error',
  summary: 'Une adresse web est complète, commence par https:// et mène à un nom de domaine.',
  help: 'Ouvrez la page dans un navigateur et copiez toute l’adresse, telle quelle.',
  examples: {
    valid: [
      {[FICHE]: fiche({url: 'https://www.example.org/page'})},
      {[FICHE]: fiche({url: 'https://exemple.example.org:8080/é?q=1#a'})},
      {[FICHE]: fiche({}, LINK('https://centre.example.org'))},
    ],
    invalid: [
      {
        files: {[FICHE]: fiche({url: 'www.example.org/page'})},
        expect: {
          line: 5,
          column: 6,
          endColumn: 26,
          message:
            'L’adresse « www.example.org/page » ne commence pas par https://; vouliez-vous dire « https://www.example.org/page »?',
          suggestion: 'https://www.example.org/page',
        },
      },
      {
        files: {[FICHE]: fiche({url: 'javascript:alert(1)'})},
        expect: {
          message: 'L’adresse « javascript:alert(1) » commence par javascript:, qui n’est pas permis.',
        },
      },
      {files: {[FICHE]: fiche({url: 'data:text/html,a'})}, expect: {line: 5}},
      {
        files: {[FICHE]: fiche({url: 'https://centre‑essai.example.org'})},
        expect: {
          suggestion: 'https://centre-essai.example.org',
          message:
            'L’adresse « https://centre‑essai.example.org » contient un trait d’union typographique (U+2011); vouliez-vous dire « https://centre-essai.example.org »?',
        },
      },
      {
        files: {[EVENEMENT]: evenement({inscription: 'https://example.org/inscription.'})},
        expect: {
          line: 10,
          suggestion: 'https://example.org/inscription',
          message:
            'L’adresse « https://example.org/inscription. » finit par « . »; vouliez-vous dire « https://example.org/inscription »?',
        },
      },
      {
        files: {
          [PRATIQUE]: pratique({
            sources: '\n  - {id: guide-essai, titre: Guide, url: https://guide.example.org)}',
          }),
        },
        expect: {line: 12, suggestion: 'https://guide.example.org'},
      },
      {
        files: {[FICHE]: fiche({url: 'https://127.0.0.1/'})},
        expect: {
          message: 'L’adresse « https://127.0.0.1/ » mène à une adresse IP plutôt qu’à un nom de domaine.',
        },
      },
      {files: {[FICHE]: fiche({url: 'https://2130706433/'})}, expect: {line: 5}},
      {files: {[FICHE]: fiche({url: 'https://[::1]/'})}, expect: {line: 5}},
      {
        files: {[FICHE]: fiche({url: 'https://moi:secret@example.org'})},
        expect: {
          message:
            'L’adresse « https://moi:secret@example.org » contient un nom d’utilisateur ou un mot de passe.',
        },
      },
      {files: {[FICHE]: fiche({url: 'https://example.org/une page'})}, expect: {line: 5, column: 6}},
      {files: {[FICHE]: fiche({url: 'https://localhost/'})}, expect: {line: 5}},
      {files: {[FICHE]: fiche({url: 'https://'})}, expect: {line: 5}},
      {
        files: {[FICHE]: fiche({}, LINK('/repertoire/acet'))},
        expect: {
          line: 22,
          column: 78,
          message: 'L’adresse « /repertoire/acet » ne commence pas par https://.',
        },
      },
      {
        files: {[FICHE]: fiche({}, LINK('http://example.org'))},
        expect: {line: 22, suggestion: 'https://example.org'},
      },
      ...REFERENCES.map((address) => ({
        files: {
          [FICHE]: fiche(
            {},
            LINK('https://centre.example.org').replace(/\(h[^)]*\)/, `[a]`) + `\n[a]: ${address}\n`,
          ),
        },
        expect: {line: 24, column: 1},
      })),
      {
        files: {[EVENEMENT]: evenement({}, '\nVoyez [la page][a].\n\n[a]: <>\n')},
        expect: {line: 14, column: 1},
      },
      {
        files: {[FICHE]: fiche({}, LINK('/a').replace('[la page](/a)', '<ftp://example.org/a>'))},
        expect: {line: 22},
      },
      {
        files: {[FICHE]: fiche({}, LINK('/a').replace('[la page](/a)', 'www.example.org'))},
        expect: {line: 22, column: 78, suggestion: 'https://www.example.org'},
      },
    ],
  },
  check(file) {
    return [...faultyValues(file), ...faultyLinks(file)];
  },
};

function* faultyValues(file: CheckedFile): Generator<Finding> {
  const refused = new Map<string, Path>();
  for (const {path} of file.yaml?.texts ?? []) {
    if (ADDRESS_KEYS.has(path.at(-1))) refused.set(JSON.stringify(path), path);
  }
  // What the schema alone takes for an address must not be refused without a word.
  const bySchema = new Set(
    file.issues.flatMap(({kind, path}) => (kind === 'adresse' ? [JSON.stringify(path)] : [])),
  );
  for (const {kind, path} of file.issues) if (kind === 'adresse') refused.set(JSON.stringify(path), path);
  for (const [key, path] of refused) {
    const text = String(valueAt(file.yaml?.data, path));
    if (text === '') continue;
    const fault: AddressFault | undefined =
      addressFault(text) ?? (bySchema.has(key) ? {fault: 'n’est pas complète'} : undefined);
    if (!fault) continue;
    const found = finding(text, fault, valueRange(file, path));
    const {suggestion} = found;
    const isSure = suggestion !== undefined && !fault.isPartial;
    yield {...found, ...(isSure && {fix: newValue(file, found.range, suggestion)})};
  }
}

function* faultyLinks(file: CheckedFile): Generator<Finding> {
  if (!file.body || isGuide(file.place)) return;
  for (const {url, range, alt} of linksOf(file.body.tree)) {
    // Images have a rule of their own: none is shown.
    const fault = alt === undefined ? webLinkFault(url) : undefined;
    if (fault) yield finding(url, fault, range);
  }
}

function finding(text: string, {fault, suggestion}: AddressFault, range: Finding['range']): Finding {
  return {
    range,
    message: `L’adresse ${quote(text)} ${fault}${didYouMean(suggestion) || '.'}`,
    expected: 'une adresse complète qui commence par https://',
    ...(suggestion !== undefined && {suggestion}),
  };
}
