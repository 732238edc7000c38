import type {ZodType} from 'zod';
import {communitySchema} from '../model/community';
import {contestedWordsSchema} from '../model/contestedWord';
import {eventSchema} from '../model/event';
import {factsSchema} from '../model/fact';
import {glossarySchema} from '../model/glossary';
import {practiceSchema, stagePageSchema} from '../model/guidePage';
import {resourceSchema} from '../model/resource';
import type {ResourceFields} from '../model/resourceFields';
import {siteSchema} from '../model/site';
import {templateSchema} from '../model/template';
import type {Vocabularies} from '../model/vocabularies';
import {vocabularySchema} from '../model/vocabularies';
import type {Place} from './place';

/** Gives the schema of each kind of file; `undefined` when there is none or when the lists it needs cannot be read. */
export function schemas(
  vocabularies: Vocabularies | undefined,
  fields: ResourceFields,
): (place: Place) => ZodType | undefined {
  const withLists = vocabularies && {
    ressource: resourceSchema(vocabularies, fields),
    guide: stagePageSchema(vocabularies),
    pratique: practiceSchema(vocabularies),
    gabarit: templateSchema(vocabularies),
    faits: factsSchema(vocabularies),
  };
  return (place) => {
    switch (place.kind) {
      case 'ressource':
      case 'guide':
      case 'pratique':
      case 'gabarit':
      case 'faits':
        return withLists?.[place.kind];
      case 'evenement':
        return eventSchema;
      case 'vocabulaire':
        return vocabularySchema(place.id);
      case 'glossaire':
        return glossarySchema;
      case 'mots-a-risque':
        return contestedWordsSchema;
      case 'communaute':
        return communitySchema;
      case 'site':
        return siteSchema;
      case 'inattendu':
        return undefined;
    }
  };
}
