import {EVENT_FIELDS} from '../../../src/model/eventFields';
import type {Fields} from '../../../src/model/field';
import {PRIZE_FIELDS} from '../../../src/model/prizeFields';
import {RESOURCE_FIELDS} from '../../../src/model/resourceFields';

/** The kinds of files that the command writes: their folder, their fields, those whose values make the name of the file. */
export const KINDS = {
  ressource: {folder: 'ressources', name: 'nom', named: ['nom'], fields: RESOURCE_FIELDS as Fields},
  evenement: {folder: 'evenements', name: 'titre', named: ['date', 'titre'], fields: EVENT_FIELDS as Fields},
  prix: {folder: 'prix', name: 'titre', named: ['edition'], fields: PRIZE_FIELDS as Fields},
} as const;

export type EntryKind = keyof typeof KINDS;
