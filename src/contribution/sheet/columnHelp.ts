import {frenchTypography} from '../../content/typography';
import type {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {BODY_LIMITS} from '../../model/resource';
import type {SheetColumn} from './form';
import {VALUES_SHEET} from './form';
import type {Lists} from './lists';

const SECTIONS: Readonly<Record<(typeof SECTION_HEADINGS)[number], string>> = {
  'Ce que vous y trouvez': `Ce qu’elle offre, en quelques phrases. Le texte entier a de ${BODY_LIMITS.min} à ${BODY_LIMITS.max} caractères.`,
  'À qui ça s’adresse': 'Qui peut s’en servir, et qui ne le peut pas.',
  'Comment y accéder': 'Ce qu’il faut faire, dans l’ordre.',
  'Bon à savoir': 'Ce qui change tout de l’apprendre avant\u00a0: un délai, une limite, un voisin.',
};

/** What to put in a column, in the words of an office: no file, no mark of the format. */
export function columnHelp({target, required}: SheetColumn, lists: Lists): string {
  switch (target.is) {
    case 'id':
      return 'Laissez vide pour une nouvelle ressource\u00a0: il sera tiré du nom. Pour une fiche du répertoire, ne le changez pas.';
    case 'entry':
      return 'Le nom de la ressource, tel qu’il est dans la feuille «\u00a0Ressources\u00a0».';
    case 'section':
      return `${SECTIONS[target.heading as keyof typeof SECTIONS]}${required ? '' : ' Facultatif.'}`;
    case 'value': {
      const {kind, help} = target.field;
      const said = plainHelp(help);
      if (kind.is !== 'list') return said;
      return `${said} ${lists.of(kind) ? 'S’il y en a plusieurs, un point-virgule entre eux.' : 'S’il y en a plusieurs, un par ligne (Alt + Entrée).'}`;
    }
  }
}

/** The help of the table of fields, without what is only for those who write the file by hand. */
export function plainHelp(help: string): string {
  return frenchTypography(help)
    .replace(/`[\w/-]+\.yaml`/g, `la feuille «\u00a0${VALUES_SHEET}\u00a0»`)
    .replace(/identifiant de la feuille/g, 'nom de la feuille')
    .replace(/([Nn]oms?) de fichier, sans `\.md`,/g, '$1')
    .replace(', entre guillemets', '')
    .replace(/`true`/g, '«\u00a0oui\u00a0»')
    .replace(/`([^`]+)`/g, '«\u00a0$1\u00a0»')
    .replaceAll('**', '');
}
