import {keepingNote} from '@site/src/components/Browser/keepingNote';
import type {KeptKind} from '@site/src/dossier/item';
import type {Notice} from './notice';

const REFUSED =
  'Ce navigateur ne garde rien\u00a0: votre dossier dure tant que vous restez sur le site. Mon dossier donne un fichier et un lien pour l’emporter.';

/** « une fiche », « une pratique »: their words take an e. */
const FEMININE: readonly KeptKind[] = ['ressource', 'pratique'];

/** Things kept at once, in words: never more than the first ones of an answer. */
const NUMBERS = ['', '', 'Deux', 'Trois'];

/** « C’est dans mon dossier (4). », « Trois ressources ajoutées à mon dossier (6). » */
export function noticeText({
  what,
  genre,
  things,
  count,
}: Pick<Notice, 'what' | 'genre' | 'things' | 'count'>): string {
  if (things > 1) {
    const ending = FEMININE.includes(genre) ? 'e' : '';
    return `${NUMBERS[things] ?? things} ${genre}s ajouté${ending}s à mon dossier (${count}).`;
  }
  return what === 'kept'
    ? `C’est dans mon dossier (${count}).`
    : `Ce n’est plus dans mon dossier (${count}).`;
}

/** What to add when the device has not kept it. */
export function notKeptText({keeping}: Pick<Notice, 'keeping'>): string | undefined {
  return keepingNote(keeping, REFUSED);
}
