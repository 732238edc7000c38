import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {escapeMarkup} from './xmlText';

/** What a document says of itself. */
export interface Properties {
  title: string;
  /** Who publishes it. */
  creator: string;
  /** Day of its text, AAAA-MM-JJ. */
  day: string;
}

const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/**
 * The same office file (an Open Packaging archive) with our properties, and no trace of the moment it was made: the same
 * template gives the same bytes. The libraries write the hour of the build.
 */
export function steadyArchive(bytes: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(bytes);
  parts[CORE] = strToU8(coreProperties(properties));
  declare(
    parts,
    '[Content_Types].xml',
    CORE_TYPE,
    `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/>`,
  );
  declare(
    parts,
    '_rels/.rels',
    CORE_RELATION,
    `<Relationship Id="rIdProprietes" Type="${CORE_RELATION}" Target="${CORE}"/>`,
  );
  const [year = 0, month = 1, day = 1] = properties.day.split('-').map(Number);
  // A ZIP dates its parts in local time, without a zone: these parts are the same everywhere.
  return zipSync(parts, {mtime: new Date(year, month - 1, day, 12), level: 9});
}

/** Adds an element at the end of a list of the archive, unless the library already wrote one of this type. */
function declare(parts: Record<string, Uint8Array>, name: string, type: string, element: string): void {
  const part = parts[name];
  if (!part) throw new Error(`The archive has no ${name}.`);
  const xml = strFromU8(part);
  if (!xml.includes(type)) parts[name] = strToU8(xml.replace(/<\/(?:Types|Relationships)>$/, `${element}$&`));
}

function coreProperties({title, creator, day}: Properties): string {
  const moment = `${day}T12:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(creator)}</dc:creator>`,
    '<dc:language>fr-CA</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
