import {frenchTypography} from '../content/typography';
import {EVENT_FIELDS} from '../model/eventFields';
import type {Field, Fields, Kind, PlacedField} from '../model/field';
import {allFields, groupOf, vocabularyOf} from '../model/field';
import {criterionTerms, termsOf} from '../model/lookups';
import {PRIZE_FIELDS} from '../model/prizeFields';
import type {ResourceField} from '../model/resourceFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {TEMPLATE_FIELDS} from '../model/templateFields';
import type {Vocabularies} from '../model/vocabularies';
import {fieldUsesWords} from './fieldUsesWords';
import type {TextPart} from './richText';
import {richText} from './richText';

/** What contributors are told of one field. */
export interface FieldView {
  /** Also its key in a file, with those of its groups before it. */
  key: string;
  title: string;
  isRequired: boolean;
  /** How deep it stands in the groups of the file; 0 for a field of the file itself. */
  depth: number;
  help: TextPart[];
  /** How it is written in a file, where that is another thing. */
  inFile?: TextPart[];
  /** What its value is, in a few words; none for a group, which its fields describe. */
  shape?: string;
  /** As it is written in a file. */
  example?: string;
  /** The closed list that its values come from. */
  list?: {id: string; title: string};
  /** What the site does with it, in a few words each. */
  uses: string[];
}

/** A closed list: what is written in a file, and what readers see. */
export interface ValueListView {
  id: string;
  title: string;
  terms: {id: string; nom: string; values?: {id: string; nom: string}[]}[];
}

/** The fields of each kind of file, in the order of the file. */
export interface FieldGuideView {
  resource: FieldView[];
  event: FieldView[];
  prize: FieldView[];
  template: FieldView[];
  lists: ValueListView[];
}

/** The dictionary of fields, drawn from the tables that decide of them. */
export function fieldGuideView(vocabularies: Vocabularies): FieldGuideView {
  const titles = listTitles();
  const resource = allFields<ResourceField>(RESOURCE_FIELDS).map((placed) => ({
    ...toView(placed, titles),
    uses: fieldUsesWords(placed.field.uses),
  }));
  const plain = (fields: Fields) => allFields(fields).map((placed) => toView(placed, titles));
  return {
    resource,
    event: plain(EVENT_FIELDS),
    prize: plain(PRIZE_FIELDS),
    template: plain(TEMPLATE_FIELDS),
    lists: [...titles].map(([id, title]) => ({id, title, terms: listTerms(id, vocabularies)})),
  };
}

/** The closed lists by id, named after the first field that takes its values there. */
function listTitles(): Map<string, string> {
  const titles = new Map<string, string>();
  for (const {field} of [RESOURCE_FIELDS, EVENT_FIELDS, PRIZE_FIELDS, TEMPLATE_FIELDS].flatMap((fields) =>
    allFields<Field>(fields),
  )) {
    const list = vocabularyOf(field.kind);
    if (list !== undefined && !titles.has(list)) titles.set(list, field.title);
  }
  return titles;
}

function listTerms(list: string, vocabularies: Vocabularies): ValueListView['terms'] {
  return termsOf(list, vocabularies).map(({id, nom}) => {
    const criterion = list === CRITERIA ? vocabularies.criteres.find((one) => one.id === id) : undefined;
    const values = criterion?.valeurs && criterionTerms(criterion, vocabularies);
    return {id, nom, ...(values && {values: values.map((one) => ({id: one.id, nom: one.nom}))})};
  });
}

/** The list whose entries have values of their own. */
const CRITERIA = 'criteres';

function toView({path, field}: PlacedField, titles: ReadonlyMap<string, string>): FieldView {
  const {title, required, help, ask, kind, example} = field;
  const list = vocabularyOf(kind);
  const shape = shapeWords(kind);
  return {
    key: path.join('.'),
    title,
    isRequired: required,
    depth: path.length - 1,
    help: richText(ask ?? help),
    ...(ask !== undefined && {inFile: richText(help)}),
    ...(shape !== undefined && {shape: frenchTypography(shape)}),
    ...(example !== undefined && {example: example.replace(/^\n/, '').replace(/^ {2}/gm, '')}),
    ...(list !== undefined && {list: {id: list, title: titles.get(list) ?? title}}),
    uses: [],
  };
}

/** What a value is: « Texte de 3 à 140 caractères ». */
function shapeWords(kind: Kind): string | undefined {
  if (groupOf(kind)) return undefined;
  switch (kind.is) {
    case 'list':
      return `Une liste. Chaque élément : ${lowerFirst(shapeWords(kind.of) ?? '')}`;
    case 'text':
      return `Texte de ${kind.min} à ${kind.max} caractères`;
    case 'number':
      return `Nombre entier, de ${kind.min} à ${kind.max}`;
    case 'term':
      return 'Un identifiant de la liste';
    case 'choice':
      return `Au choix : ${kind.values.join(', ')}`;
    case 'flag':
      return 'true, ou aucune ligne';
    case 'day':
      return 'Un jour, AAAA-MM-JJ';
    case 'date':
      return 'Une date, AAAA, AAAA-MM ou AAAA-MM-JJ';
    case 'hour':
      return 'Une heure, HH:MM';
    case 'webAddress':
      return 'Une adresse web complète';
    case 'mail':
      return 'Une adresse courriel';
    case 'id':
      return 'Minuscules sans accents, chiffres et traits d’union';
    case 'reference':
      return 'L’identifiant d’une fiche qui existe';
    case 'group':
    case 'free':
      return undefined;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
