import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {SiteTexts} from '../model/site';
import {siteSchema} from '../model/site';

/** Stands for the words of the site while they cannot be read: Docusaurus wants some before it asks for the content. */
const UNREADABLE: SiteTexts = {
  titre: '…',
  marque: '…',
  sous_titre: '…',
  description: '…',
  communaute: '…',
  licence: '…',
};

/** The words of `data/site.yaml`. When the file is absent or faulty, the validator and the content plugin say what is wrong. */
export function readSiteTexts(file: string): SiteTexts {
  try {
    return siteSchema.safeParse(parse(readFileSync(file, 'utf8'))).data ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}
