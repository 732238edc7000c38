import {EVENEMENT, FICHE, evenement, fiche} from '../examples';
import {everyNode} from '../markdown';
import {firstLine, nodeRange} from '../ranges';
import type {Rule} from '../rule';
import {quote} from '../words';

const BODY = (html: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe, et ${html} des rencontres.
`;

export const html: Rule = {
  id: 'html',
  severity: 'error',
  summary: 'Le texte est du Markdown, sans HTML.',
  help: 'Retirez les balises : le gras s’écrit **ainsi**, un lien s’écrit [texte](https://…).',
  examples: {
    valid: [{[FICHE]: fiche({}, BODY('5 < 7, **surtout** '))}],
    invalid: [
      {
        files: {[FICHE]: fiche({}, BODY('<script>alert(1)</script>'))},
        expect: {
          line: 22,
          column: 81,
          endColumn: 89,
          message: 'La balise HTML « <script> » n’est pas permise.',
        },
      },
      {files: {[FICHE]: fiche({}, BODY('<img src=x onerror=alert(1)>'))}, expect: {line: 22}},
      {
        files: {[FICHE]: fiche({}, BODY('</div>'))},
        expect: {line: 22, message: 'La balise HTML « </div> » n’est pas permise.'},
      },
      {
        files: {[EVENEMENT]: evenement({}, '\n<!-- À compléter -->\n')},
        expect: {line: 12, column: 1, message: 'Un commentaire HTML n’est pas permis.'},
      },
    ],
  },
  check(file) {
    if (!file.body) return [];
    return (
      everyNode(file.body.tree)
        .filter((node) => node.type === 'html')
        // What closes a tag goes with what opened it.
        .filter(({value}, rank) => rank === 0 || !value.startsWith('</'))
        .map((node) => {
          const {value} = node;
          const tag = /^<(\/?[a-z][\w-]*)/i.exec(value)?.[1];
          return {
            range: firstLine(file, nodeRange(node)),
            message: tag
              ? `La balise HTML ${quote(`<${tag.toLowerCase()}>`)} n’est pas permise.`
              : value.startsWith('<!--')
                ? 'Un commentaire HTML n’est pas permis.'
                : 'Ce code HTML n’est pas permis.',
          };
        })
    );
  },
};
