import {readLines} from './file';
import type {Fault, Read} from './fault';
import type {DossierItem, ItemState, KeptKind} from './item';
import {FIRST_STATE} from './item';
import type {Parcel} from './parcel';

/*
 * A dossier in the end of an address, after its #: what stands there never leaves the browser. It is read by eye as by program,
 * and holds nothing that messages cut or change: letters, digits, « - », « _ », « . », « & », « = », « + », « % ».
 *   #dossier=1&de=moi&r=fonds-x.demande.20261203.financement&n=Ma+note&p=financement_budget&fin=2
 */

/** What begins an address that carries a dossier. */
const MARK = 'dossier';
const VERSION = '1';

/** Characters of an address that mail and messages carry without harm. */
export const LONGEST_LINK = 8000;

const KINDS: Readonly<Record<string, KeptKind>> = {
  r: 'ressource',
  p: 'pratique',
  g: 'gabarit',
  c: 'parcours',
};
const TEXTS = {a: 'conseil', n: 'note'} as const;

/** How much a link says. */
export interface LinkOptions {
  /** What one keeps for oneself leaves only if one asks: notes, days to come back, where one stands. */
  withOwn: boolean;
}

/** The end of the address, its # included; the names and what was seen stay on the device. */
export function toFragment({de, mot, items}: Parcel, {withOwn}: LinkOptions): string {
  const said = new URLSearchParams([
    [MARK, VERSION],
    ['de', de],
    ...(mot === undefined ? [] : [['mot', mot]]),
  ] as string[][]);
  for (const item of items) {
    said.append(kindLetter(item.genre), lineText(item, withOwn));
    if (item.conseil !== undefined) said.append('a', item.conseil);
    if (withOwn && item.note !== undefined) said.append('n', item.note);
  }
  // A message that cuts a long address takes its end first: it says how many lines there were.
  said.append('fin', String(items.length));
  return `#${said.toString()}`;
}

/** True when the end of an address carries a dossier, whole or not. */
export function hasDossier(fragment: string): boolean {
  return /^#?dossier=/.test(fragment);
}

/**
 * Reads the end of an address, which may be anything.
 * @param today day to put on the lines, AAAA-MM-JJ
 */
export function readFragment(fragment: string, today: string): Read<Parcel> {
  const said = [...new URLSearchParams(fragment.replace(/^#/, ''))];
  const [first, ...others] = said;
  if (first?.[0] !== MARK) {
    return {faults: [{where: 'Le lien', what: 'Il ne porte pas de dossier.', mend: ASK_AGAIN}]};
  }
  if (first[1] !== VERSION) {
    const isNewer = Number(first[1]) > Number(VERSION);
    const what = isNewer ? 'Il vient d’une version plus récente du site.' : 'On ne sait pas le lire.';
    return {
      faults: [
        {where: 'Le lien', what, mend: isNewer ? 'Rechargez cette page, puis recommencez.' : ASK_AGAIN},
      ],
    };
  }
  const lines: Record<string, unknown>[] = [];
  let de: Parcel['de'] = 'moi';
  let mot: string | undefined;
  let announced: number | undefined;
  for (const [key, value] of others) {
    const kind = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
    const line = lines.at(-1);
    if (kind) lines.push(readLine(kind, value));
    else if (key === 'de' && value === 'conseil') de = value;
    else if (key === 'mot') mot = value;
    else if (key === 'fin') announced = Number(value);
    else if (line && (key === 'a' || key === 'n')) line[TEXTS[key]] = value;
  }
  const {items, faults} = readLines(lines, (rank) => `Ligne ${rank} du lien`, today);
  return {
    value: {de, items, ...(mot !== undefined && mot.trim() !== '' && {mot: mot.trim()})},
    faults: [...cutFaults(lines.length, announced), ...faults],
  };
}

const ASK_AGAIN = 'Copiez-le de nouveau en entier, ou demandez le fichier à la personne qui l’a envoyé.';

/** `fonds-x.demande.20261203.financement`; what is as at first is left empty, then left out. */
function lineText({id, etat, retour, etape}: DossierItem, withOwn: boolean): string {
  const parts = [
    id.replace('/', '_'),
    withOwn && etat !== FIRST_STATE ? etat : '',
    (withOwn && retour?.replaceAll('-', '')) || '',
    etape ?? '',
  ];
  return parts.join('.').replace(/\.+$/, '');
}

function readLine(genre: KeptKind, text: string): Record<string, unknown> {
  const [id = '', etat = '', retour = '', etape = ''] = text.split('.');
  return {
    genre,
    id: id.replace('_', '/'),
    ...(etat !== '' && {etat: etat as ItemState}),
    ...(retour !== '' && {retour: retour.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')}),
    ...(etape !== '' && {etape}),
  };
}

function kindLetter(kind: KeptKind): string {
  return Object.keys(KINDS).find((letter) => KINDS[letter] === kind) ?? '';
}

function cutFaults(found: number, announced: number | undefined): Fault[] {
  if (announced === found) return [];
  const what =
    announced === undefined
      ? 'Sa fin manque\u00a0: il a sans doute été coupé en route.'
      : `Il annonce ${announced} lignes, on en lit ${found}.`;
  return [{where: 'Le lien', what, mend: ASK_AGAIN}];
}
