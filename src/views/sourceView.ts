import {formatDate} from '../model/date';
import type {Source} from '../model/resource';
import {host} from './ways';

export interface SourceView {
  label: string;
  /** Absent for a copy: a copy is never a link. */
  url?: string;
  host?: string;
  /** Author and title, for a copy. */
  reference?: string;
  date?: string;
  copy: boolean;
}

/** What a page says of a source. */
export function sourceView(source: Source): SourceView {
  const copy = source.copie === true;
  return {
    label: source.appuie,
    ...(copy ? {} : {url: source.url, host: host(source.url)}),
    ...(source.reference ? {reference: source.reference} : {}),
    ...(source.date_page ? {date: formatDate(source.date_page)} : {}),
    copy,
  };
}
