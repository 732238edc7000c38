import type {Nodes} from 'mdast';
import {FICHE, fiche} from '../examples';
import {everyNode} from '../markdown';
import {isGuide} from '../place';
import {firstLine, nodeRange} from '../ranges';
import type {Rule} from '../rule';

const BODY = (text: string) => `
## Ce que vous y trouvez

Des conseils gratuits pour passer d’une idée à un projet, seul ou en groupe.

${text}
`;

/** What the site does not show, by type of node. */
const REFUSED: Partial<Record<Nodes['type'], string>> = {
  image: 'Une image',
  imageReference: 'Une image',
  code: 'Un bloc de code (ou un retrait de quatre espaces)',
  inlineCode: 'Du code entre accents graves',
  blockquote: 'Une citation (>)',
  thematicBreak: 'Une ligne de séparation (---)',
  delete: 'Du texte barré (~~)',
  footnoteReference: 'Une note de bas de page',
  footnoteDefinition: 'Une note de bas de page',
};

export const balisage: Rule = {
  id: 'balisage',
  severity: 'error',
  summary: 'Le texte n’a que des paragraphes, des listes, des tableaux, du gras, de l’italique et des liens.',
  help: 'Récrivez le passage en paragraphes ou en liste; pour montrer une image, donnez un lien vers la page qui la contient.',
  examples: {
    valid: [{[FICHE]: fiche({}, BODY('1. **Un**\n2. *Deux*\n\n| a | b |\n| --- | --- |\n| c | d |'))}],
    invalid: [
      {
        files: {[FICHE]: fiche({}, BODY('![Logo](https://example.org/logo.png)'))},
        expect: {line: 24, column: 1, endColumn: 38, message: 'Une image ne s’affiche pas sur le site.'},
      },
      {files: {[FICHE]: fiche({}, BODY('    retrait'))}, expect: {line: 24}},
      {
        files: {[FICHE]: fiche({}, BODY('- [ ] à faire'))},
        expect: {message: 'Une case à cocher ne s’affiche pas sur le site.'},
      },
    ],
  },
  check(file) {
    if (!file.body || isGuide(file.place)) return [];
    return everyNode(file.body.tree).flatMap((node) => {
      const what =
        node.type === 'listItem' && typeof node.checked === 'boolean'
          ? 'Une case à cocher'
          : REFUSED[node.type];
      if (what === undefined) return [];
      return [{range: firstLine(file, nodeRange(node)), message: `${what} ne s’affiche pas sur le site.`}];
    });
  },
};
