import type {EditedKind} from '../../src/exports/editors/visualEditor';
import {EVENT_FIELDS} from '../../src/model/eventFields';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';

/** The files that the visual editor opens. */
export const EDITED_KINDS: readonly EditedKind[] = [
  {
    ...{folder: 'ressources', title: 'Ressources', one: 'Ressource'},
    ...{name: 'nom', id: '{{fields.nom}}', fields: RESOURCE_FIELDS},
  },
  {
    ...{folder: 'evenements', title: 'Événements', one: 'Événement'},
    ...{name: 'titre', id: '{{fields.date}}-{{fields.titre}}', fields: EVENT_FIELDS},
  },
];
