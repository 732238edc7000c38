import {addresses} from '../model/addresses';
import type {ResourceType} from '../model/vocabularies';
import type {DirectoryIndex} from './directoryIndex';
import type {ListView} from './list';
import {toList} from './list';
import type {CountedLink} from './countedLink';

/** The directory seen from one type of resource. */
export interface TypeView {
  id: string;
  title: string;
  resume: string;
  explorer: string;
  list: ListView;
  others: CountedLink[];
}

export function typeView(type: ResourceType, index: DirectoryIndex): TypeView {
  const ofType = (id: string) => index.records.filter((record) => record.type === id);
  return {
    id: type.id,
    title: type.pluriel,
    resume: type.resume,
    explorer: `${addresses.directory()}?type=${type.id}`,
    list: toList(ofType(type.id), index.words),
    others: index.vocabularies.types
      .filter((other) => other.id !== type.id)
      .map((other) => ({
        label: other.pluriel,
        url: addresses.type(other.id),
        count: ofType(other.id).filter((record) => !record.closed).length,
      })),
  };
}
