import {compareNames} from '../directory/order';
import type {ChangedThing, ChangeLog, ChangeWeek, ToldKind} from '../model/changeLog';
import {formatDate} from '../model/date';
import {formatNumber} from './numbers';
import {listed} from './sentences';

const NBSP = '\u00a0';

/** One thing that changed, as the page shows it. */
export interface ChangeItem {
  name: string;
  /** Address without the base URL; none for what is gone for good. */
  url?: string;
  /** What it is, where the list holds several kinds. */
  note?: string;
  /** One sentence that presents it. */
  summary?: string;
  /** What changed, in sentences. */
  sentences: string[];
  /** How many changes are not shown. */
  more: number;
}

/** Things of one week that go together. */
export interface ChangeGroup {
  title: string;
  /** How many came all at once; they are in none of the lists. */
  imported: number;
  items: ChangeItem[];
  /** By their names alone. */
  others: Pick<ChangeItem, 'name' | 'url'>[];
  /** How many more there are. */
  unnamed: number;
}

export interface WeekView {
  /** Anchor of the week: it never changes. */
  id: string;
  title: string;
  /** « 2 fiches ajoutées, 5 changées; 1 page du guide changée. » */
  summary: string;
  groups: ChangeGroup[];
}

export interface ChangesView {
  source: ChangeLog['source'];
  /** « 22 novembre 2026 »: nothing is known before. */
  since?: string;
  /** Latest first. */
  weeks: WeekView[];
  /** Those before, in one line each. */
  older: Omit<WeekView, 'groups'>[];
}

/** Things shown in all, about: the weeks beyond are summed, so that the page stays light however long the history. */
const SHOWN = 200;

/** Things of one group shown in full, then by their names alone, and sentences of one thing. */
const IN_FULL = 12;
const NAMED = 60;
const SENTENCES = 4;

/** The page of what has changed: the last weeks in full, those before in a line each. */
export function changesView({source, since, weeks}: ChangeLog): ChangesView {
  let shown = 0;
  const full = weeks.filter(({things}, rank) => {
    const isShown = rank === 0 || shown + things.length <= SHOWN;
    shown += things.length;
    return isShown;
  });
  return {
    source,
    ...(since !== undefined && {since: formatDate(since)}),
    weeks: full.map((week) => ({...head(week, source), groups: groupsOf(week)})),
    older: weeks.filter((week) => !full.includes(week)).map((week) => head(week, source)),
  };
}

/** Anchor of a week on the page. */
function weekAnchor(monday: string): string {
  return `semaine-${monday}`;
}

function head(week: ChangeWeek, source: ChangeLog['source']): Omit<WeekView, 'groups'> {
  const title =
    source === 'editions' ? 'Depuis l’édition précédente' : `Semaine du ${formatDate(week.monday)}`;
  return {id: weekAnchor(week.monday), title, summary: summaryOf(week)};
}

/** What a summary counts together, and how it calls one and many of them. */
const COUNTED: readonly {kinds: readonly ToldKind[]; one: string; many: string; isMasculine?: true}[] = [
  {kinds: ['ressource'], one: 'fiche', many: 'fiches'},
  {kinds: ['evenement'], one: 'événement', many: 'événements', isMasculine: true},
  {kinds: ['guide', 'pratique'], one: 'page du guide', many: 'pages du guide'},
  {kinds: ['gabarit'], one: 'gabarit', many: 'gabarits', isMasculine: true},
  {kinds: ['parcours'], one: 'parcours', many: 'parcours', isMasculine: true},
];

const STATES = [
  {state: 'new', word: 'ajouté'},
  {state: 'changed', word: 'changé'},
  {state: 'closed', word: 'fermé'},
  {state: 'gone', word: 'retiré'},
] as const;

function summaryOf({things, imported}: ChangeWeek): string {
  const parts = COUNTED.flatMap(({kinds, one, many, isMasculine}) => {
    const own = things.filter(({kind}) => kinds.includes(kind));
    const added = kinds.reduce((sum, kind) => sum + (imported[kind] ?? 0), 0);
    const counts = STATES.map(({state, word}) => ({
      word,
      count: own.filter((thing) => thing.state === state).length + (state === 'new' ? added : 0),
    })).filter(({count}) => count > 0);
    // The noun is said once: « 2 fiches ajoutées, 5 changées ».
    const said = counts.map(({count, word}, rank) => {
      const ending = `${isMasculine ? '' : 'e'}${count > 1 ? 's' : ''}`;
      const noun = rank === 0 ? `${NBSP}${count > 1 ? many : one} ` : NBSP;
      return `${formatNumber(count)}${noun}${word}${ending}`;
    });
    return said.length > 0 ? [listed(said)] : [];
  });
  return `${parts.join('; ')}.`;
}

const GROUPS: readonly {title: string; has: (thing: ChangedThing) => boolean; kinds: readonly ToldKind[]}[] =
  [
    {title: 'Fermées ou terminées', has: isResource('closed'), kinds: []},
    {title: 'Nouvelles fiches', has: isResource('new'), kinds: ['ressource']},
    {title: 'Fiches changées', has: isResource('changed'), kinds: []},
    {title: 'Fiches retirées', has: isResource('gone'), kinds: []},
    {title: 'Événements', has: ({kind}) => kind === 'evenement', kinds: ['evenement']},
    {
      title: 'Guide, boîte à outils et parcours',
      has: ({kind}) => kind !== 'ressource' && kind !== 'evenement',
      kinds: ['guide', 'pratique', 'gabarit', 'parcours'],
    },
  ];

function isResource(state: ChangedThing['state']): (thing: ChangedThing) => boolean {
  return (thing) => thing.kind === 'ressource' && thing.state === state;
}

function groupsOf({things, imported}: ChangeWeek): ChangeGroup[] {
  return GROUPS.map(({title, has, kinds}) => {
    const own = things.filter(has).sort((a, b) => compareNames(a.name, b.name));
    // What matters most is shown in full; it is read in the order of names.
    const best = [...own].sort((a, b) => Number(b.isDecisive) - Number(a.isDecisive)).slice(0, IN_FULL);
    const full = new Set(best);
    const others = own.filter((thing) => !full.has(thing));
    return {
      title,
      imported: kinds.reduce((sum, kind) => sum + (imported[kind] ?? 0), 0),
      items: own.filter((thing) => full.has(thing)).map(toItem),
      others: others.slice(0, NAMED).map(toName),
      unnamed: Math.max(0, others.length - NAMED),
    };
  }).filter(({imported: all, items}) => all + items.length > 0);
}

function toName({name, address}: ChangedThing): Pick<ChangeItem, 'name' | 'url'> {
  return {name, ...(address !== undefined && {url: address})};
}

function toItem(thing: ChangedThing): ChangeItem {
  const {sentences, summary} = thing;
  const note = noteOf(thing);
  return {
    ...toName(thing),
    ...(note !== undefined && {note}),
    ...(summary !== undefined && {summary}),
    sentences: sentences.slice(0, SENTENCES),
    more: Math.max(0, sentences.length - SENTENCES),
  };
}

function noteOf({kind, state, address}: ChangedThing): string | undefined {
  if (kind === 'ressource') {
    if (state !== 'gone') return undefined;
    return address === undefined ? 'Retirée' : 'Réunie à une autre fiche, où mène ce lien';
  }
  const what = {
    evenement: 'Événement',
    gabarit: 'Gabarit',
    parcours: 'Parcours',
    guide: 'Étape',
    pratique: 'Pratique',
  }[kind];
  const feminine = kind === 'guide' || kind === 'pratique' ? 'e' : '';
  const became = {new: 'nouveau', changed: 'changé', closed: 'fermé', gone: 'retiré'}[state];
  const word = state === 'new' && feminine ? 'nouvelle' : `${became}${state === 'new' ? '' : feminine}`;
  return `${what}, ${word}`;
}
