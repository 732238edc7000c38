import type {DataFile, DataGroup} from '../exports/openData/catalogue';
import type {DataPublication} from '../exports/openData/publication';
import {attribution} from '../exports/openData/publication';
import type {Content} from '../model/content';
import {wholeCheck} from '../model/freshness';
import type {FileSizes} from './downloadView';
import {formatSize} from './downloadView';
import type {DataExample} from './openDataExamples';
import {dataExamples} from './openDataExamples';

/** A file to take. */
export interface DataFileView {
  title: string;
  description?: string;
  /** Without the base URL. */
  url: string;
  /** « CSV, 12 Ko » */
  detail: string;
  /** Its JSON Schema, without the base URL. */
  schema?: string;
}

export interface OpenDataView {
  groups: (Pick<DataGroup, 'id' | 'title' | 'lead'> & {files: DataFileView[]})[];
  licence: {name: string; url?: string};
  /** What to write beside the data. */
  attribution: string;
  /** Resources, and those that a person has checked whole. */
  counts: {resources: number; checked: number};
  examples: DataExample[];
}

/** The page of the open data; a file that was not made is not offered. */
export function openDataView(
  groups: readonly DataGroup[],
  {resources, vocabularies}: Pick<Content, 'resources' | 'vocabularies'>,
  publication: DataPublication,
  sizes: FileSizes,
): OpenDataView {
  const {licence, licence_url} = publication.site;
  // Its address is in an example: the shorter, the better read.
  const [resource] = [...resources].sort((a, b) => a.id.length - b.id.length);
  const [territory] = vocabularies.territoires;
  return {
    groups: groups
      .map(({id, title, lead, files}) => ({
        id,
        title,
        lead,
        files: files.flatMap((file) => toView(file, sizes)),
      }))
      .filter(({files}) => files.length > 0),
    licence: {name: licence, ...(licence_url !== undefined && {url: licence_url})},
    attribution: attribution(publication),
    counts: {
      resources: resources.length,
      checked: resources.filter((one) => wholeCheck(one) !== undefined).length,
    },
    examples: resource && territory ? dataExamples(publication, {resource: resource.id, territory}) : [],
  };
}

function toView({address, title, description, format, schema}: DataFile, sizes: FileSizes): DataFileView[] {
  const size = sizes.get(address);
  if (size === undefined) return [];
  return [
    {
      title,
      url: address,
      detail: `${format.name}, ${formatSize(size)}`,
      ...(description !== undefined && {description}),
      ...(schema !== undefined && {schema}),
    },
  ];
}
