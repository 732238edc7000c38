import type {KeptRef} from '@site/src/dossier/item';
import {FIRST_STATE, keyOf} from '@site/src/dossier/item';
import {add, countOf, isKept, putBack, remove} from '@site/src/dossier/keptDossier';
import {momentInMontreal} from '@site/src/model/montreal';
import {dossierStore} from './dossierStore';
import {notify} from './notice';

/** Something that can be kept, as the page that shows it knows it. */
export interface Keepable extends KeptRef {
  nom: string;
  /** Id of the stage it is filed under; the first of its own where it is not given. */
  etape?: string;
}

/** Keeps it, or takes it out when it is kept; both are said, and can be undone. */
export function toggleKept(thing: Keepable): void {
  if (isKept(dossierStore.get().content, thing)) takeOut(thing);
  else keep(thing);
}

function keep(thing: Keepable): void {
  const {genre, id, nom, etape} = thing;
  const ajoute = momentInMontreal(new Date()).day;
  const item = {genre, id, nom, ...(etape !== undefined && {etape}), etat: FIRST_STATE, ajoute};
  dossierStore.update((kept) => add(kept, item));
  const key = keyOf(thing);
  tell('kept', thing, () => dossierStore.update((kept) => remove(kept, key)));
}

/** Takes a line out with all that it says; undoing puts all of it back where it was. */
export function takeOut(thing: Pick<Keepable, 'genre' | 'id' | 'nom'>): void {
  const key = keyOf(thing);
  const line = dossierStore.get().content.lignes?.[key];
  dossierStore.update((kept) => remove(kept, key));
  tell('removed', thing, () => dossierStore.update((kept) => putBack(kept, key, line)));
}

function tell(
  what: 'kept' | 'removed',
  {genre, nom}: Pick<Keepable, 'genre' | 'nom'>,
  undo: () => void,
): void {
  const {content, keeping} = dossierStore.get();
  notify({what, genre, nom, count: countOf(content), keeping, undo});
}
