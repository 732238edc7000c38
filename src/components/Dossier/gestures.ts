import type {KeptRef} from '@site/src/dossier/item';
import {FIRST_STATE, keyOf} from '@site/src/dossier/item';
import {add, countOf, isKept, putBack, remove} from '@site/src/dossier/keptDossier';
import {momentInMontreal} from '@site/src/model/montreal';
import {dossierStore} from './dossierStore';
import type {Notice} from './notice';
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
  else keep([thing]);
}

/** Keeps things of one kind at once: that is said once, and undone at once. What is kept already stays as it is. */
export function keep(things: readonly Keepable[]): void {
  const before = dossierStore.get().content;
  const added = things.filter((thing) => !isKept(before, thing));
  const [first] = added;
  if (!first) return;
  const ajoute = momentInMontreal(new Date()).day;
  const items = added.map(({genre, id, nom, etape}) => ({
    genre,
    id,
    nom,
    ...(etape !== undefined && {etape}),
    etat: FIRST_STATE,
    ajoute,
  }));
  dossierStore.update((kept) => items.reduce(add, kept));
  const nom = added.map((thing) => thing.nom).join(', ');
  tell('kept', {genre: first.genre, nom, things: added.length}, () =>
    dossierStore.update((kept) => added.map(keyOf).reduce(remove, kept)),
  );
}

/** Takes a line out with all that it says; undoing puts all of it back where it was. */
export function takeOut(thing: Pick<Keepable, 'genre' | 'id' | 'nom'>): void {
  const key = keyOf(thing);
  const line = dossierStore.get().content.lignes?.[key];
  dossierStore.update((kept) => remove(kept, key));
  tell('removed', {...thing, things: 1}, () => dossierStore.update((kept) => putBack(kept, key, line)));
}

function tell(
  what: 'kept' | 'removed',
  {genre, nom, things}: Pick<Notice, 'genre' | 'nom' | 'things'>,
  undo: () => void,
): void {
  const {content, keeping} = dossierStore.get();
  notify({what, genre, nom, things, count: countOf(content), keeping, undo});
}
