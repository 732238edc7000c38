import {schemaFile} from '../../model/fileAddresses';
import {EVENT_FIELDS} from '../../model/eventFields';
import type {Fields} from '../../model/field';
import {PRIZE_FIELDS} from '../../model/prizeFields';
import {SECTION_HEADINGS} from '../../model/sectionHeadings';
import {PARCOURS_FIELDS} from '../../model/parcoursFields';
import {PARTNER_FIELDS} from '../../model/partnerFields';
import {RESOURCE_FIELDS} from '../../model/resourceFields';
import {TEMPLATE_FIELDS} from '../../model/templateFields';
import type {Vocabularies} from '../../model/vocabularies';
import {jsonSchema} from './jsonSchema';
import {snippet} from './snippet';

/** The kinds of files that have a schema, by its name. */
const SCHEMAS: Readonly<Record<string, {title: string; fields: Fields}>> = {
  ressource: {title: 'En-tête d’une ressource', fields: RESOURCE_FIELDS},
  evenement: {title: 'En-tête d’un événement', fields: EVENT_FIELDS},
  prix: {title: 'En-tête d’une édition d’un prix', fields: PRIZE_FIELDS},
  gabarit: {title: 'Gabarit', fields: TEMPLATE_FIELDS},
  parcours: {title: 'Parcours', fields: PARCOURS_FIELDS},
  partenaire: {title: 'Partenaire', fields: PARTNER_FIELDS},
};

/** The files that editors read, drawn from the tables of fields and the closed lists: their paths, and their text. */
export function editorFiles(vocabularies: Vocabularies): Record<string, string> {
  const schemas = Object.entries(SCHEMAS).map(([name, {title, fields}]) => [
    `static${schemaFile(name)}`,
    json(jsonSchema(title, fields, vocabularies)),
  ]);
  return {
    ...(Object.fromEntries(schemas) as Record<string, string>),
    '.vscode/settings.json': json({
      'yaml.schemas': {
        [`./static${schemaFile('gabarit')}`]: 'data/gabarits/*.yaml',
        [`./static${schemaFile('parcours')}`]: 'data/parcours/*.yaml',
        [`./static${schemaFile('partenaire')}`]: 'data/partenaires/*.yaml',
      },
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      '[markdown]': {
        'editor.wordWrap': 'on',
        'editor.quickSuggestions': {other: 'on', comments: 'off', strings: 'off'},
      },
    }),
    '.vscode/extensions.json': json({
      recommendations: [
        ...['redhat.vscode-yaml', 'editorconfig.editorconfig'],
        ...['dbaeumer.vscode-eslint', 'esbenp.prettier-vscode'],
      ],
    }),
    '.vscode/repertoire.code-snippets': json({
      Ressource: snippet(
        {prefix: 'ressource', description: 'Une ressource du répertoire'},
        {fields: RESOURCE_FIELDS, today: 'ajoute_le', headings: SECTION_HEADINGS},
        vocabularies,
      ),
      Événement: snippet(
        {prefix: 'evenement', description: 'Une rencontre de la communauté'},
        {fields: EVENT_FIELDS, headings: []},
        vocabularies,
      ),
      Prix: snippet(
        {prefix: 'prix', description: 'Une édition d’un concours ou d’un prix'},
        {fields: PRIZE_FIELDS, headings: []},
        vocabularies,
      ),
    }),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
