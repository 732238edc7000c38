import type {Field, Fields, Kind} from '../../model/field';
import {ID_PATTERN} from '../../model/idPattern';
import {needHeadings, termsOf} from '../../model/lookups';
import type {Vocabularies} from '../../model/vocabularies';

/** A part of the configuration of Sveltia CMS, as far as we write it. */
export type Setting = Readonly<Record<string, unknown>>;

/** A kind of file with front matter that the editor opens. */
export interface EditedKind {
  /** Name of its folder under `data/`. */
  folder: string;
  title: string;
  /** What one of them is called. */
  one: string;
  /** The key that names it. */
  name: string;
  /** What a new file is named after: keys between double braces. */
  id: string;
  fields: Fields;
}

interface Place {
  /** owner/name */
  repository: string;
  branch: string;
  title: string;
}

/** Name of the field that holds the Markdown under the front matter. */
export const BODY = 'texte_libre';

/** Name of the format of its files: the editor takes this ending for files with front matter. */
export const formatOf = ({folder}: EditedKind) => `${folder}-frontmatter`;

/** Characters above which a text has room for several lines. */
const LINE = 140;

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const MONTH_OR_DAY = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const HOUR = '^([01]\\d|2[0-3]):[0-5]\\d$';

/**
 * The configuration of the visual editor, drawn from the tables of fields and the closed lists. What it cannot check, the
 * proposal that it makes is checked for. A key it does not know would be lost when a file is saved: every field is there.
 */
export function visualEditorConfig(
  kinds: readonly EditedKind[],
  vocabularies: Vocabularies,
  {repository, branch, title}: Place,
): Setting {
  return {
    load_config_file: false,
    app_title: title,
    // One signs in with a token of one's own: no server of ours, nor of anybody else's than the forge.
    backend: {
      ...{name: 'github', repo: repository, branch, auth_methods: ['token']},
      commit_messages: {
        ...{create: 'Ajoute {{path}}', update: 'Corrige {{path}}', delete: 'Retire {{path}}'},
        ...{uploadMedia: 'Ajoute {{path}}', deleteMedia: 'Retire {{path}}'},
      },
    },
    // Each change is a proposal that somebody reads again.
    publish_mode: 'editorial_workflow',
    media_folder: 'static/img',
    public_folder: '/img',
    slug: {encoding: 'ascii', clean_accents: true},
    show_preview_links: false,
    collections: kinds.map((kind) => ({
      name: kind.folder,
      label: kind.title,
      label_singular: kind.one,
      folder: `data/${kind.folder}`,
      identifier_field: kind.name,
      slug: kind.id,
      extension: 'md',
      format: formatOf(kind),
      sortable_fields: [kind.name],
      fields: [
        ...settings(kind.fields, vocabularies),
        {name: BODY, label: 'Texte', widget: 'text', required: false},
      ],
    })),
  };
}

function settings(fields: Fields, vocabularies: Vocabularies): Setting[] {
  return Object.entries(fields).map(([key, field]) => setting(key, field, vocabularies));
}

function setting(
  key: string,
  {title, help, ask, required, kind}: Field,
  vocabularies: Vocabularies,
): Setting {
  return {
    name: key,
    label: title,
    hint: plain(ask ?? help),
    required,
    ...widget(kind, title, vocabularies),
  };
}

/** The editor shows code marks as they are. */
function plain(help: string): string {
  return help.replaceAll('`', '');
}

function widget(kind: Kind, title: string, vocabularies: Vocabularies): Setting {
  switch (kind.is) {
    case 'text':
      return {
        widget: kind.max > LINE ? 'text' : 'string',
        use_emoji_autocomplete: false,
        minlength: kind.min,
        maxlength: kind.max,
      };
    case 'number':
      return {widget: 'number', value_type: 'int', min: kind.min, max: kind.max};
    case 'flag':
      return {widget: 'boolean', default: false, required: false};
    case 'day':
      return formatted(DAY, 'Écrivez le jour en AAAA-MM-JJ, par exemple 2026-03-15.');
    case 'date':
      return formatted(MONTH_OR_DAY, 'Écrivez AAAA, AAAA-MM ou AAAA-MM-JJ, par exemple 2026-03.');
    case 'hour':
      return formatted(HOUR, 'Écrivez l’heure en HH:MM, par exemple 17:30.');
    case 'id':
      return formatted(
        ID_PATTERN.source,
        'Écrivez des minuscules sans accent, des chiffres et des traits d’union.',
      );
    case 'webAddress':
      return {widget: 'string', type: 'url'};
    case 'mail':
      return {widget: 'string', type: 'email'};
    case 'term':
      return {widget: 'select', options: options(kind.vocabulary, vocabularies)};
    case 'choice':
      return {widget: 'select', options: kind.values};
    case 'reference':
      return {widget: 'string'};
    case 'group':
      return {widget: 'object', collapsed: 'auto', fields: settings(kind.fields, vocabularies)};
    case 'list':
      return listWidget(kind, title, vocabularies);
    case 'free':
      throw new Error('The visual editor has nothing for a shape that only a rule knows.');
  }
}

function listWidget(
  {of, min, max}: Extract<Kind, {is: 'list'}>,
  title: string,
  vocabularies: Vocabularies,
): Setting {
  const bounds = {...(min > 0 && {min}), ...(max !== undefined && {max})};
  if (of.is === 'term') {
    return {widget: 'select', multiple: true, options: options(of.vocabulary, vocabularies), ...bounds};
  }
  if (of.is === 'group') {
    return {widget: 'list', collapsed: 'auto', ...bounds, fields: settings(of.fields, vocabularies)};
  }
  return {
    widget: 'list',
    ...bounds,
    field: {name: 'valeur', label: title, ...widget(of, title, vocabularies)},
  };
}

function formatted(pattern: string, message: string): Setting {
  return {widget: 'string', use_emoji_autocomplete: false, pattern: [pattern, message]};
}

/** The values of a closed list; a need stands after the sentence of its family. */
function options(vocabulary: string, vocabularies: Vocabularies): {label: string; value: string}[] {
  const headings = needHeadings(vocabularies);
  return termsOf(vocabulary, vocabularies).map(({id, nom}) => {
    const heading = headings.get(id);
    return {label: heading === undefined ? nom : `${heading}\u00a0: ${nom}`, value: id};
  });
}
