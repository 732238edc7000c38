import {isReservedId} from '../../model/reservedIds';
import {anchorMaker} from '../anchor';
import {listOf, isRecord} from '../data';
import {PRATIQUE, evenement, pratique} from '../examples';
import {everyNode, plainText} from '../markdown';
import {nodeRange, topRange, valueRange} from '../ranges';
import type {CheckedFile, Finding, Rule} from '../rule';
import {quote} from '../words';

const WITH = (heading: string) => pratique({}, {text: {'Le piège': `Lire.\n\n### ${heading}\n\nEncore.`}});

export const identifiantReserve: Rule = {
  id: 'identifiant-reserve',
  severity: 'error',
  summary:
    'Un titre, un événement, un prix, un repère ou un mot ne prend pas un identifiant dont la page se sert.',
  help: 'Choisissez un autre identifiant; pour un titre, changez ses mots ou ce qui suit {#.',
  examples: {
    valid: [{[PRATIQUE]: WITH('Les sources d’eau {#eau}')}],
    invalid: [
      {
        files: {[PRATIQUE]: WITH('Les données {#donnees-page}')},
        expect: {
          line: 34,
          column: 1,
          message: 'L’identifiant « donnees-page » sert déjà à la page.',
        },
      },
      {files: {[PRATIQUE]: WITH('Données {#Donnees-Page}')}, expect: {line: 34}},
      {files: {[PRATIQUE]: WITH('Donnees page')}, expect: {line: 34}},
      {files: {[PRATIQUE]: WITH('Un {#__docusaurus}')}, expect: {line: 34}},
      {files: {[PRATIQUE]: WITH('Un {#__docusaurus_skipToContent_fallback}')}, expect: {line: 34}},
      {files: {[PRATIQUE]: WITH('Sources')}, expect: {line: 34}},
      {files: {[PRATIQUE]: WITH('Un {#appel-guide-essai-1}')}, expect: {line: 34}},
      {
        files: {'data/evenements/a-venir.md': evenement()},
        expect: {line: 1, message: 'L’identifiant « a-venir » sert déjà à la page.'},
      },
      {
        files: {
          'data/faits.yaml':
            '- id: fait-essai\n  titre: Un fait\n  etape: ideation\n  fait: Un organisme produit une déclaration.\n  sources: [{titre: Registre}]\n  aupres_de: Registre\n' +
            '- id: donnees-page\n  titre: Un fait\n  etape: ideation\n  fait: Un organisme produit une déclaration.\n  sources: [{titre: Registre}]\n  aupres_de: Registre\n',
        },
        expect: {line: 7, column: 7},
      },
      {
        files: {
          'data/glossaire.yaml':
            '- id: lettre-a\n  terme: organisme\n  definition: Un groupe de gens.\n  anglais: group\n  source: {nature: page}\n',
        },
        expect: {line: 1, column: 7},
      },
    ],
  },
  check(file) {
    const {kind, id} = file.place;
    switch (kind) {
      case 'guide':
      case 'pratique':
        return headings(file);
      case 'evenement':
        return isReservedId(id, 'evenements') ? [taken(id, topRange(file))] : [];
      case 'prix':
        return isReservedId(id, 'prix') ? [taken(id, topRange(file))] : [];
      case 'faits':
      case 'mots-a-risque':
      case 'glossaire':
        return listOf(file.yaml?.data).flatMap((entry, index) =>
          isRecord(entry) && typeof entry.id === 'string' && isReservedId(entry.id, kind)
            ? [taken(entry.id, valueRange(file, [index, 'id']))]
            : [],
        );
      default:
        return [];
    }
  },
};

/** The titles of a page of the guide, each with the id it asks for or that its words make. */
function headings(file: CheckedFile): Finding[] {
  const anchorOf = anchorMaker();
  return (file.body ? everyNode(file.body.tree) : []).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = plainText(node);
    const id = /\{#([^{}\s]+)\}/.exec(text)?.[1] ?? anchorOf(text);
    return isReservedId(id, 'guide') ? [taken(id, nodeRange(node))] : [];
  });
}

function taken(id: string, range: Finding['range']): Finding {
  return {range, message: `L’identifiant ${quote(id)} sert déjà à la page.`};
}
