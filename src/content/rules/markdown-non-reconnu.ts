import {EVENEMENT, FICHE, PRATIQUE, evenement, fiche, pratique} from '../examples';
import type {ExampleFiles, Rule} from '../rule';
import {blockFaults, definitionFaults} from '../unreadMarkdown/blocks';
import {NO_TABLE} from '../unreadMarkdown/lines';
import {textFaults} from '../unreadMarkdown/texts';
import {quote} from '../words';

const BODY = (text: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe.

${text}
`;

/** A text on line 24 of an entry, on line 12 of an event, on line 32 of a practice. */
const inEveryBody = (text: string): ExampleFiles[] => [
  {[FICHE]: fiche({}, BODY(text))},
  {[EVENEMENT]: evenement({}, `\n${text}\n`)},
  {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})},
];

export const markdownNonReconnu: Rule = {
  id: 'markdown-non-reconnu',
  severity: 'error',
  summary: 'Ce qui a l’air de Markdown en est : un titre, une liste, du gras, un lien, un tableau.',
  help: 'Un titre s’écrit « ## Titre », une liste « - un élément » par ligne après une ligne vide, le gras **ainsi**, un lien [texte](https://…). Pour montrer le signe lui-même, mettez \\ devant.',
  examples: {
    valid: [
      ...inEveryBody(
        'Voici :\n- un\n  - deux\n\n1) trois\n\n1. quatre\n1. cinq\n\n(1) Un  \n(2) deux\n\nA. B. et 5 | 6\n\nLe **gras**, *l’italique*, 5 * 3, mot*, \\*, étudiant*es, [un lien](https://guide.example.org).',
      ),
      ...inEveryBody('| Quoi | Combien |\n| --- | ---: |\n| un | deux |'),
      {[FICHE]: fiche({}, BODY('De 500~600 $ ou de 700~800 $, à 9 h.  \nUne ligne,\\\npuis une autre.'))},
    ],
    invalid: [
      ...['#', '##', '-', '*', '1.'].flatMap((sign) =>
        inEveryBody(`${sign}\u00a0Un local`).map((files) => ({
          files,
          expect: {
            column: 1,
            endColumn: sign.length + 2,
            suggestion: `${sign} `,
            message: `L’espace qui suit ${quote(sign)} est insécable : Markdown ne reconnaît pas ce signe.`,
          },
        })),
      ),
      {
        files: {[FICHE]: fiche({}, BODY('\u00a0- Un local'))},
        expect: {
          line: 24,
          column: 1,
          message: 'L’espace qui précède « - » est insécable : Markdown ne reconnaît pas ce signe.',
        },
      },
      ...['•', '·', '–', '—', '▪', '●', '→', '‑', '⁃', '◆', '✅', '➔', '›'].flatMap((bullet) =>
        inEveryBody(`${bullet} Un local\n${bullet} Un four`).map((files) => ({
          files,
          expect: {column: 1, suggestion: '- ', message: `${quote(bullet)} n’est pas une puce de Markdown.`},
        })),
      ),
      {
        files: {[FICHE]: fiche({}, BODY('###Prix'))},
        expect: {line: 24, column: 1, message: 'Il faut une espace après les « # » d’un titre.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY('1.Un local\n2.Un four'))},
        expect: {
          line: 24,
          suggestion: '1. ',
          message: 'Il faut une espace après « 1. » pour faire une liste.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('-Un local'))}, expect: {line: 24, suggestion: '- '}},
      {
        files: {[FICHE]: fiche({}, BODY('À voir :\n2. Un local\n3. Un four'))},
        expect: {
          line: 25,
          column: 1,
          message: 'Il faut une ligne vide avant « 2. », et le même retrait que ses voisins.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('À voir :\n    - Un local'))}, expect: {line: 25, column: 5}},
      {files: {[FICHE]: fiche({}, BODY('- Un local\n\u00a0\u00a0- Un four'))}, expect: {line: 25, column: 1}},
      {files: {[FICHE]: fiche({}, BODY('[ ] Un local'))}, expect: {line: 24}},
      ...[
        ['(1) Un local\n(2) Un four', '(1)', '1.'],
        ['1- Un local\n2- Un four', '1-', '1.'],
        ['a. Un local\nb. Un four', 'a.', '-'],
        ['👉 Un local\n👉 Un four', '👉', '-'],
      ].map(([text = '', item = '', suggestion = '']) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {
          line: 24,
          endColumn: item.length + 1,
          suggestion,
          message: `${quote(item)} n’est pas une puce de Markdown : cette ligne et la suivante n’en feraient qu’une.`,
        },
      })),
      ...['Quoi | Combien\nun | deux', 'Quoi\tCombien\nun\tdeux'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {line: 24, column: 1, message: NO_TABLE},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('1. Un local\n3. Un four'))},
        expect: {
          line: 25,
          endColumn: 2,
          suggestion: '2',
          message: 'Le numéro « 3 » s’afficherait « 2 » : une liste compte à partir de son premier numéro.',
        },
      },
      ...['####### Prix', ': une définition', '::: tip'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Le prix\n${text}`))},
        expect: {line: 25},
      })),
      ...['5*3*2', 'étudiant*es et chargé*es'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(text))},
        expect: {line: 24, message: '« * » est lu comme le début de l’italique : il ne se verrait pas.'},
      })),
      ...['[](https://a.example.org)', '[ ](https://a.example.org)'].map((text) => ({
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})},
        expect: {
          line: 32,
          message: 'Ce lien n’a pas de texte entre ses crochets : personne ne le verrait.',
        },
      })),
      ...[
        '::youtube',
        ':::astuce\nUn conseil.\n:::',
        ':::TIP',
        'clé :valeur[a]',
        'a:b{c}',
        'Un mot {#a}',
        '- un {#a}',
        '{#a}',
      ].map((text) => ({files: {[PRATIQUE]: pratique({}, {text: {'Le piège': text}})}, expect: {line: 32}})),
      ...['==surligné==', '[[une page]]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`C’est ${text} ici.`))},
        expect: {line: 24, column: 7},
      })),
      {files: {[FICHE]: fiche({}, BODY('- [] Un local'))}, expect: {line: 24, column: 3}},
      {files: {[FICHE]: fiche({}, BODY('| a | b |\n| c | d |'))}, expect: {line: 24, column: 1}},
      {files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- |\n| c | d |'))}, expect: {line: 24}},
      {
        files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- | --- |\n| c | d | e |'))},
        expect: {
          line: 26,
          column: 9,
          message: '« e » ne s’affiche pas : le tableau n’a que 2 colonnes.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('| a | b |\n| --- | --- |\n| c | d |\nPuis ce texte.'))},
        expect: {line: 27, message: 'Il faut une ligne vide entre le tableau et ce texte.'},
      },
      ...['**gras **', 'du **gras', '** gras**', '__gras', '~~barré'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`C’est ${text} ici.`))},
        expect: {line: 24},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('C’est *mal fermé.'))},
        expect: {
          line: 24,
          column: 7,
          message: '« * » n’est pas reconnu : il se verrait tel quel sur le site.',
        },
      },
      ...['[la page] (https://a.example.org)', '(la page)[https://a.example.org]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Voyez ${text}.`))},
        expect: {line: 24},
      })),
      ...['[la page](https://a.example.org/une page)', '[la page][1]'].map((text) => ({
        files: {[FICHE]: fiche({}, BODY(`Voyez ${text}.`))},
        expect: {line: 24, column: 15},
      })),
      {
        files: {[FICHE]: fiche({}, BODY('[Note]: https://note.example.org'))},
        expect: {
          line: 24,
          column: 1,
          message:
            '« [Note]: https://note.example.org » est lu comme l’adresse d’un lien, qui ne sert nulle part : ce texte est perdu.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('Voyez [la page](https://a.example.org "Le titre").'))},
        expect: {line: 24, column: 7, message: 'Le titre de ce lien, « Le titre », ne s’affiche pas.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY('Recherche &amp; essai'))},
        expect: {
          line: 24,
          column: 11,
          endColumn: 16,
          message: '« &amp; » est une entité HTML; écrivez le signe lui-même.',
        },
      },
      {
        files: {[FICHE]: fiche({}, BODY('Selon le bilan[^1].'))},
        expect: {line: 24, column: 15, message: 'Cet appel de note n’est pas reconnu dans une fiche.'},
      },
      {
        files: {[FICHE]: fiche({}, BODY(':::tip\nUn conseil.\n:::'))},
        expect: {line: 24, message: 'Un encadré (:::) n’est pas reconnu dans une fiche.'},
      },
      {
        files: {[PRATIQUE]: pratique({}, {text: {'Le piège': ':::tip Titre\nUn conseil.\n:::'}})},
        expect: {line: 32, message: 'Le titre d’un encadré s’écrit entre crochets : :::tip[Titre].'},
      },
    ],
  },
  check(file) {
    if (!file.body || file.body.fault) return [];
    const {tree} = file.body;
    return [...blockFaults(file, tree), ...textFaults(file, tree), ...definitionFaults(file, tree)];
  },
};
