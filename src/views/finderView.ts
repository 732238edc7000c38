import {countFacets} from '../directory/count';
import {counterOf} from '../directory/coverage';
import {toEntries} from '../directory/filter';
import type {FinderAnswers} from '../directory/finderAnswers';
import {answerOf, FINDER_KEYS} from '../directory/finderAnswers';
import type {Values} from '../directory/listAddress';
import {EMPTY_SELECTION} from '../directory/selection';
import {UNSURE} from '../model/addresses';
import {capitalized} from '../model/capitalized';
import {familySentence} from '../model/lookups';
import type {Place} from '../model/territory';
import {ownPlaces, toPlaces} from '../model/territory';
import type {Territory} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';

/** A stage, as who is there says it. */
export interface StageChoice {
  id: string;
  numero: number;
  nom: string;
  voix: string;
}

/** A family of needs, as one says it. */
export interface FamilyChoice {
  id: string;
  /** « Du financement » */
  nom: string;
  /** « Je cherche du financement » */
  sentence: string;
  /** Its needs, but for one that says the same. */
  needs: string[];
  /** Ids of the stages at which one has them. */
  etapes: string[];
}

/** What the three questions of the finder offer. */
export interface FinderChoices {
  etapes: StageChoice[];
  /** All the territories; a project may be in some of them: `ownPlaces`. */
  places: Place[];
  familles: FamilyChoice[];
}

/** A question of the finder. */
export interface FinderView extends FinderChoices {
  /**
   * How many resources the directory lists for each answer: by stage, by territory, by family, each in its order; after the
   * last of each, what is counted when the question is left out.
   */
  counts: number[][][];
}

/** A municipality, or a part of a town. */
export interface Locality {
  nom: string;
  /** Id of the territory that it stands in. */
  territoire: string;
}

/** The second question, for those too who know their municipality alone. */
export interface PlaceQuestionView extends FinderView {
  /** In the order of their names, as one looks for them. */
  localites: Locality[];
}

/** « Canton de Hatley » is looked for at Hatley. */
const TITLE = /^(?:Arrondissement|Canton) d(?:e|es) /;

/** The choices, for the pages of the finder. */
export function finderChoices({vocabularies}: Pick<DirectoryIndex, 'vocabularies'>): FinderChoices {
  const {etapes, territoires, groupes} = vocabularies;
  return {
    etapes: etapes.map(({id, numero, nom, voix}) => ({id, numero, nom, voix: voix.replace(/\.$/, '')})),
    places: toPlaces(territoires),
    familles: groupes.flatMap((group) =>
      group.familles.map((family) => ({
        id: family.id,
        nom: capitalized(family.libelle),
        sentence: familySentence(group, family),
        needs: family.besoins.map(({libelle}) => libelle).filter((libelle) => libelle !== family.libelle),
        etapes: [...new Set(family.besoins.flatMap((need) => need.etapes))],
      })),
    ),
  };
}

/** The questions, with the numbers that the list of the directory gives for the same selections. */
export function finderView(index: DirectoryIndex): FinderView {
  const choices = finderChoices(index);
  const entries = toEntries(index.records, index.facets);
  const whole = counterOf(index.records, index.facets);
  const places = ownPlaces(choices.places);
  const count = (etape: string | undefined, territoire: string | undefined): number[] => {
    const facets = valuesOf({etape, territoire});
    const selection = {...EMPTY_SELECTION, facets};
    const {famille = {}} = countFacets(entries, {facets: index.facets, selection});
    return [...choices.familles.map(({id}) => famille[id] ?? 0), whole(facets)];
  };
  const orNone = (values: readonly {id: string}[]) => [...values.map(({id}) => id), undefined];
  return {
    ...choices,
    counts: orNone(choices.etapes).map((etape) =>
      orNone(places).map((territoire) => count(etape, territoire)),
    ),
  };
}

/** The second question: by territory, or by what each territory is made of. */
export function placeQuestionView(view: FinderView, territories: readonly Territory[]): PlaceQuestionView {
  const sought = ({nom}: Locality) => nom.replace(TITLE, '');
  const own = new Set(ownPlaces(view.places).map(({id}) => id));
  return {
    ...view,
    localites: territories
      .filter(({id}) => own.has(id))
      .flatMap(({id, localites = []}) => localites.map((nom): Locality => ({nom, territoire: id})))
      .sort((a, b) => sought(a).localeCompare(sought(b), 'fr-CA') || a.nom.length - b.nom.length),
  };
}

/** What the list of the directory is asked for with some answers. */
export function valuesOf(answers: {[K in keyof FinderAnswers]: string | undefined}): Values {
  return Object.fromEntries(
    FINDER_KEYS.flatMap((key) => {
      const value = answers[key] === UNSURE ? undefined : answers[key];
      return value === undefined ? [] : [[key, [value]]];
    }),
  );
}

/** How many resources the directory lists for some answers. */
export function countFor({etapes, places, familles, counts}: FinderView, answers: FinderAnswers): number {
  const rank = (values: readonly {id: string}[], id: string | undefined) => {
    const found = values.findIndex((value) => value.id === id);
    return found === -1 ? values.length : found;
  };
  const stage = rank(etapes, answerOf(answers, 'etape'));
  const place = rank(ownPlaces(places), answerOf(answers, 'territoire'));
  const family = rank(familles, answerOf(answers, 'famille'));
  return counts[stage]?.[place]?.[family] ?? 0;
}

/** A family, and how many resources the directory lists for it after the other answers. */
export type CountedFamily = FamilyChoice & {count: number};

/** The families in two: those that one needs at a stage, those with most to offer first; the others in their order. */
export function familiesAt(
  view: FinderView,
  answers: FinderAnswers,
): {fitting: CountedFamily[]; others: CountedFamily[]} {
  const etape = answerOf(answers, 'etape');
  const counted = view.familles.map((family) => ({
    ...family,
    count: countFor(view, {...answers, famille: family.id}),
  }));
  if (etape === undefined) return {fitting: counted, others: []};
  const fits = ({etapes}: FamilyChoice) => etapes.includes(etape);
  return {
    fitting: counted.filter(fits).sort((a, b) => b.count - a.count),
    others: counted.filter((family) => !fits(family)),
  };
}

/** The families that the finder offers at a stage, by links alone. */
export interface StageLinksView {
  /** Absent for who does not know. */
  etape?: StageChoice;
  total: number;
  fitting: CountedFamily[];
  others: CountedFamily[];
}

/** @param etape id of a stage; without it, for who does not know theirs */
export function stageLinksView(view: FinderView, etape: string | undefined): StageLinksView {
  const answers = etape === undefined ? {} : {etape};
  const stage = view.etapes.find(({id}) => id === etape);
  return {
    ...(stage && {etape: stage}),
    total: countFor(view, answers),
    ...familiesAt(view, answers),
  };
}
