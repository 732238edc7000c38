import {TARGET_KINDS} from '../model/parcours';
import {isRecord, listOf} from './data';
import type {Path} from './yaml';

/** One of the lines of a parcours, faults or not. */
export interface FoundLine {
  path: Path;
  line: Record<string, unknown>;
}

/** The lines of the stages of a parcours, in the order of the file. */
export function linesOfStages(data: unknown): FoundLine[] {
  return listOf(isRecord(data) ? data.etapes : undefined).flatMap((stage, rank) =>
    listOf(isRecord(stage) ? stage.lignes : undefined).flatMap((line, index) =>
      isRecord(line) ? [{path: ['etapes', rank, 'lignes', index], line}] : [],
    ),
  );
}

/** What its gestures lead to. */
export function linesOfGestures(data: unknown): FoundLine[] {
  return listOf(isRecord(data) ? data.gestes : undefined).flatMap((gesture, rank) =>
    isRecord(gesture) && isRecord(gesture.voir) ? [{path: ['gestes', rank, 'voir'], line: gesture.voir}] : [],
  );
}

/** The keys of a line that lead somewhere. */
export function targetKeys(line: Record<string, unknown>): (typeof TARGET_KINDS)[number][] {
  return TARGET_KINDS.filter((kind) => line[kind] !== undefined);
}
