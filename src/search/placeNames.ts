import type {Territory} from '../model/vocabularies';
import {analyse} from './analysis';

/** What one says of a place whose name is one everyday word, for it to be understood. */
const KINDS = ['municipalité', 'village'];

/** « Saint-Camille » is also written « St-Camille »; « Sainte-Sabine », « Ste-Sabine ». */
const SAINT = /^Saint(e?)-/;

/** The names of its localities and its other names, but the ambiguous ones: texts may have them. */
export function placeNames({localites = [], ambigues = [], alias = []}: Territory): string[] {
  const proper = localites.filter((name) => !ambigues.includes(name));
  return [...proper.flatMap(writtenShort), ...alias];
}

/** The ambiguous ones, as one says them: « village de Racine », « Notre-Dame-des-Bois ». */
export function ambiguousNames({ambigues = []}: Territory): string[] {
  return ambigues.flatMap((name) => {
    const isOneWord = analyse(name).filter(({stop}) => !stop).length === 1;
    return isOneWord ? KINDS.map((kind) => `${kind} de ${name}`) : writtenShort(name);
  });
}

function writtenShort(name: string): string[] {
  return SAINT.test(name) ? [name, name.replace(SAINT, 'St$1-')] : [name];
}
