import type {Resource} from '../model/resource';

/** The page of an address that an entry has left: where it stands now. */
export interface MovedView {
  movedTo: {id: string; nom: string};
}

/** The ids that entries had before they were brought together, each with the entry that remains. */
export function movedViews(resources: readonly Resource[]): {id: string; view: MovedView}[] {
  return resources.flatMap(({id, nom, anciens_identifiants: formerIds = []}) =>
    formerIds.map((former) => ({id: former, view: {movedTo: {id, nom}}})),
  );
}
