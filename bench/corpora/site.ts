import type {SearchedContent} from '../engines/ours';
import {siteDocuments} from '../engines/ours';
import {readContent} from '../../src/content/index';
import path from 'node:path';
import {ROOT} from '../paths';
import type {BenchDocument} from '../document';

/** The content of this site, and the same as documents. Throws when the content has errors. */
export async function readSite(): Promise<{content: SearchedContent; documents: BenchDocument[]}> {
  const {content} = await readContent({
    dataDir: path.join(ROOT, 'data'),
    guideDir: path.join(ROOT, 'docs'),
  });
  if (!content) throw new Error('Le contenu a des erreurs\u00a0: npm run validate les montre.');
  return {content, documents: siteDocuments(content)};
}
