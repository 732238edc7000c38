import {idFrom} from '../../content/fold';

/** Characters of an id, which is a part of an address that people read. */
const LONGEST = 60;

/** Words of an id that say nothing alone. */
const SMALL = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'pour',
  'sur',
]);

/** The id that a name makes: whole words, the small ones left out of a long one. Empty when nothing is left of it. */
export function idOfName(name: string): string {
  const whole = idFrom(name);
  return whole.length <= LONGEST ? whole : shortened(whole);
}

/**
 * The id of a new entry, made from its name: whole words, and a number when another has it.
 * @param isTaken says whether an id has been given, even to an entry that is gone
 */
export function newId(name: string, isTaken: (id: string) => boolean): string {
  const short = idOfName(name) || 'ressource';
  for (let rank = 1; ; rank += 1) {
    const id = rank === 1 ? short : `${short}-${rank}`;
    if (!isTaken(id)) return id;
  }
}

function shortened(id: string): string {
  const words = id.split('-').filter((word) => !SMALL.has(word));
  let kept = '';
  for (const word of words) {
    if (kept.length + 1 + word.length > LONGEST) break;
    kept = kept === '' ? word : `${kept}-${word}`;
  }
  return kept || id.slice(0, LONGEST).replace(/-+$/, '');
}
