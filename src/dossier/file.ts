import type {Fault, Read} from './fault';
import type {DossierItem} from './item';
import {keyOf} from './item';
import type {Parcel} from './parcel';
import {isSender} from './parcel';
import {isRecord, readItem, textOf} from './readItem';

/** What a file of ours says that it is. */
const FILE_TYPE = '2ise-dossier';

/** A change that an older site would misread asks for a new one. */
const FILE_VERSION = 1;

/** Longer than any dossier: what is read no further. */
const LONGEST = 5_000_000;

/** « mon-dossier-2026-12-01.json » @param day AAAA-MM-JJ */
export function fileName({de}: Pick<Parcel, 'de'>, day: string, ending = 'json'): string {
  return `${de === 'moi' ? 'mon-dossier' : 'liste-proposee'}-${day}.${ending}`;
}

/** The text of the file that carries a dossier. @param day the day it is made, AAAA-MM-JJ */
export function toFile({de, mot, items}: Parcel, day: string): string {
  const file = {
    type: FILE_TYPE,
    version: FILE_VERSION,
    fait_le: day,
    de,
    ...(mot !== undefined && {mot}),
    lignes: items,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file that may be anything. What can be read of it is given, and each fault says where it is and what to do.
 * @param today day to put where a line does not say when it was kept, AAAA-MM-JJ
 */
export function readFile(text: string, today: string): Read<Parcel> {
  const whole = (what: string, mend: string): Read<Parcel> => ({faults: [{where: 'Le fichier', what, mend}]});
  if (text.length > LONGEST) return whole('Il est bien plus gros qu’un dossier.', CHOOSE_ANOTHER);
  if (text.trim() === '') return whole('Il est vide.', CHOOSE_ANOTHER);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return whole(
      `Il est abîmé ou n’est pas un fichier «\u00a0.json\u00a0»${placeOf(error, text)}.`,
      'S’il a été ouvert ou copié dans un autre logiciel, téléchargez-le de nouveau dans Mon dossier, puis donnez-le sans l’ouvrir.',
    );
  }
  if (!isRecord(file) || file.type !== FILE_TYPE) {
    return whole('Ce n’est pas un fichier de Mon dossier.', CHOOSE_ANOTHER);
  }
  const {version, lignes, de} = file;
  if (typeof version === 'number' && version > FILE_VERSION) {
    return whole(
      'Il vient d’une version plus récente du site.',
      'Rechargez cette page pour avoir la dernière version, puis recommencez.',
    );
  }
  if (!Array.isArray(lignes)) {
    return whole(
      'Ses lignes manquent (clé «\u00a0lignes\u00a0»).',
      'Téléchargez-le de nouveau dans Mon dossier.',
    );
  }
  const {items, faults} = readLines(lignes, (rank) => `Ligne ${rank} du fichier`, today);
  const mot = textOf(file.mot);
  return {value: {de: isSender(de) ? de : 'moi', items, ...(mot !== undefined && {mot})}, faults};
}

/** Reads lines that may be anything: each thing once, the first time it is named. */
export function readLines(
  lines: readonly unknown[],
  where: (rank: number) => string,
  today: string,
): {items: DossierItem[]; faults: Fault[]} {
  const items = new Map<string, DossierItem>();
  const faults = lines.flatMap((line, index) => {
    const read = readItem(line, where(index + 1), today);
    if (read.value && !items.has(keyOf(read.value))) items.set(keyOf(read.value), read.value);
    return read.faults;
  });
  return {items: [...items.values()], faults};
}

const CHOOSE_ANOTHER =
  'Choisissez le fichier que Mon dossier a donné\u00a0: son nom finit par «\u00a0.json\u00a0».';

/** « , à la ligne 12 », where the browser says it. */
function placeOf(error: unknown, text: string): string {
  const [, at] = /position (\d+)/.exec(String(error)) ?? [];
  return at === undefined ? '' : `, à la ligne ${text.slice(0, Number(at)).split('\n').length}`;
}
