import type {TemplateEnding} from '../model/fileAddresses';
import {TEMPLATE_ENDINGS, templateFile} from '../model/fileAddresses';
import type {Template} from '../model/template';

/** A file to download. */
export interface Download {
  ending: TemplateEnding;
  /** Without the base URL. */
  url: string;
  /** « Word (.docx), 12 Ko » */
  label: string;
}

const PROGRAMS: Record<TemplateEnding, string> = {docx: 'Word', xlsx: 'Excel', csv: 'Texte à colonnes'};

/** Address of each generated file (without the base URL) → its size in bytes. */
export type FileSizes = ReadonlyMap<string, number>;

/** The files of a template; one that was not made is not offered. */
export function downloadsOf({id, forme}: Pick<Template, 'id' | 'forme'>, sizes: FileSizes): Download[] {
  return TEMPLATE_ENDINGS[forme].flatMap((ending) => {
    const url = templateFile(id, ending);
    const size = sizes.get(url);
    return size === undefined
      ? []
      : {ending, url, label: `${PROGRAMS[ending]} (.${ending}), ${formatSize(size)}`};
  });
}

const NBSP = '\u00a0';
const KILO = 1000;
const MEGA = KILO * KILO;

/** « 850 octets », « 12 Ko », « 1,1 Mo ». */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return `${bytes}${NBSP}octets`;
  if (bytes < MEGA) return `${Math.min(KILO - 1, Math.round(bytes / KILO))}${NBSP}Ko`;
  return `${(bytes / MEGA).toFixed(1).replace('.', ',')}${NBSP}Mo`;
}
