import {families} from '../model/lookups';
import type {FacetVocabularies} from './facets';
import {FACET_ORDER, FACET_TITLES, typeRoles} from './facets';
import type {Criterion, FacetKey, Selection} from './selection';
import {toggle, withValues} from './selection';

/** A filter in force, and the selection without it. */
export interface Chip {
  /** Stable while the filter is in force. */
  id: string;
  criterion: Criterion;
  label: string;
  /** Says which filter it is out of context: « Étape 1, Idéation », « Besoin : du financement ». */
  name: string;
  next: Selection;
}

/** The filters in force, in the order of the facets. */
export function buildChips(vocabularies: FacetVocabularies, selection: Selection): Chip[] {
  return FACET_ORDER.flatMap((criterion) => chipsOf(criterion, vocabularies, selection));
}

function chipsOf(criterion: Criterion, vocabularies: FacetVocabularies, selection: Selection): Chip[] {
  const simple = (key: FacetKey, terms: readonly {id: string; label: string; name?: string}[]): Chip[] =>
    terms
      .filter((term) => selection.facets[key]?.includes(term.id))
      .map((term) => ({
        id: `${key}=${term.id}`,
        criterion,
        label: term.label,
        name: term.name ?? `${FACET_TITLES[criterion]}\u00a0: ${term.label}`,
        next: toggle(selection, key, term.id),
      }));
  const named = (terms: readonly {id: string; nom: string}[]) => terms.map(({id, nom}) => ({id, label: nom}));
  switch (criterion) {
    case 'besoin': {
      const worded = (terms: readonly {id: string; libelle: string}[]) =>
        terms.map(({id, libelle}) => ({id, label: libelle}));
      return families(vocabularies).flatMap((family) => [
        ...simple('famille', worded([family])),
        ...simple('besoin', worded(family.besoins)),
      ]);
    }
    case 'etape':
      return simple(
        'etape',
        vocabularies.etapes.map(({id, numero, nom}) => ({
          id,
          label: `${numero} ${nom}`,
          name: `Étape ${numero}, ${nom}`,
        })),
      );
    case 'type':
      return typeRoles(vocabularies.types).flatMap((role) => {
        const ids = role.types.map((type) => type.id);
        const chosen = selection.facets.type ?? [];
        if (!ids.every((id) => chosen.includes(id))) {
          return simple(
            'type',
            role.types.map(({id, pluriel}) => ({id, label: pluriel})),
          );
        }
        return {
          id: `type=${ids.join('+')}`,
          criterion,
          label: role.title,
          name: `${FACET_TITLES.type}\u00a0: ${role.title}`,
          next: withValues(
            selection,
            'type',
            chosen.filter((id) => !ids.includes(id)),
          ),
        };
      });
    case 'territoire':
      return simple('territoire', named(vocabularies.territoires));
    case 'public':
      return simple('public', named(vocabularies.publics));
    case 'cout':
      return simple('cout', named(vocabularies.couts));
    case 'langue':
      return simple('langue', named(vocabularies.langues));
    case 'aide':
      return simple('aide', named(vocabularies.formesAide));
    case 'statut':
      return simple('statut', named(vocabularies.statuts));
  }
}
