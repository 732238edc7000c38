import type {ZodType} from 'zod';
import {communitySchema} from '../model/community';
import {eventSchema} from '../model/event';
import {glossarySchema} from '../model/glossary';
import {guidePageSchema} from '../model/guidePage';
import {resourceSchema} from '../model/resource';
import {siteSchema} from '../model/site';
import type {Vocabularies} from '../model/vocabularies';
import {vocabularySchemas} from '../model/vocabularies';
import type {Place} from './place';

/** Gives the schema of each kind of file; `undefined` when there is none or when the lists it needs cannot be read. */
export function schemas(vocabularies: Vocabularies | undefined): (place: Place) => ZodType | undefined {
  const resource = vocabularies && resourceSchema(vocabularies);
  const guide = vocabularies && guidePageSchema(vocabularies);
  return (place) => {
    switch (place.kind) {
      case 'ressource':
        return resource;
      case 'guide':
        return guide;
      case 'evenement':
        return eventSchema;
      case 'vocabulaire':
        return vocabularySchemas[place.id];
      case 'glossaire':
        return glossarySchema;
      case 'communaute':
        return communitySchema;
      case 'site':
        return siteSchema;
      case 'inattendu':
        return undefined;
    }
  };
}
