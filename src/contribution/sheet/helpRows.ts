import type {PlannedRow} from '../../model/workbookPlan';
import {addresses} from '../../model/addresses';
import type {SheetForm} from './form';
import {ENTRY_TITLE, ID_TITLE, PART_TITLES, PARTS, VALUES_SHEET} from './form';

/** How to fill the workbook, in plain French: one paragraph a row. */
export function helpRows(form: SheetForm, site: string): PlannedRow[] {
  const title = (text: string): PlannedRow => ({use: 'title', cells: [text]});
  const text = (...parts: string[]): PlannedRow[] =>
    parts.map((part) => ({use: 'text' as const, cells: [part]}));
  const required = form.columns.filter((column) => column.required).map((column) => column.title);
  const parts = PARTS.filter((part) => form.columns.some((column) => column.part === part));
  return [
    title('Remplir ce classeur'),
    ...text(
      `Il sert à proposer plusieurs ressources d’un coup au «\u00a0${site}\u00a0». Une ressource par ligne, dans la feuille «\u00a0${form.name}\u00a0».`,
      'La deuxième ligne dit quoi écrire dans chaque colonne. La troisième est un exemple\u00a0: elle n’est pas lue, vous pouvez l’effacer.',
    ),
    title('Ce qui est obligatoire'),
    ...text(
      `Les titres suivis d’un astérisque\u00a0: ${required.join(', ')}. Laissez vide ce que vous ne savez pas parmi les autres.`,
      `De gauche à droite\u00a0: ${parts.map((part) => PART_TITLES[part].toLowerCase()).join(', ')}. Chaque partie a sa couleur.`,
    ),
    title('Les listes de valeurs'),
    ...text(
      `La feuille «\u00a0${VALUES_SHEET}\u00a0» montre ce que l’on peut choisir. Écrivez le nom, tel quel\u00a0: «\u00a0Organisme\u00a0», «\u00a0Sherbrooke\u00a0». L’identifiant convient aussi.`,
      'Quand une colonne prend plusieurs valeurs, mettez un point-virgule entre elles\u00a0: «\u00a0Idéation; Financement\u00a0».',
      'Pour plusieurs textes dans une même case, un par ligne\u00a0: Alt + Entrée dans Excel, Ctrl + Entrée dans LibreOffice.',
    ),
    title('Les autres feuilles'),
    ...form.lists.flatMap(({name, columns}) =>
      text(
        `«\u00a0${name}\u00a0»\u00a0: une ligne pour chaque élément, quand il y en a plus d’un ou qu’il y a plus à dire. La colonne «\u00a0${ENTRY_TITLE}\u00a0» répète le nom de la ressource. Colonnes\u00a0: ${columns
          .slice(1)
          .map((column) => column.title)
          .join(', ')}.`,
      ),
    ),
    title('Les dates, les heures, les oui'),
    ...text(
      'Une date\u00a0: 2026-11-02, ou une date d’Excel. Le mois ou l’année seuls conviennent où la colonne le dit\u00a0: 2026-11, 2026.',
      'Une heure\u00a0: 16:00. Oui ou non\u00a0: «\u00a0oui\u00a0», ou laissez vide.',
    ),
    title('Changer une fiche qui existe déjà'),
    ...text(
      `Partez du classeur du répertoire entier et gardez la colonne «\u00a0${ID_TITLE}\u00a0» telle qu’elle est. Une case vidée retire ce que la fiche disait; une colonne retirée n’y change rien.`,
    ),
    title('Ensuite'),
    ...text(
      `Déposez ce classeur sur la page «\u00a0${addresses.spreadsheet()}\u00a0» du site\u00a0: elle dit ce qui est à corriger, case par case. Rien n’est envoyé\u00a0: le fichier reste sur votre appareil.`,
      'Aucun renseignement sur une personne\u00a0: ni son nom, ni son courriel, ni son téléphone. Les coordonnées publiques d’un organisme conviennent.',
    ),
  ];
}
