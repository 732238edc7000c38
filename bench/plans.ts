import {openDocuments} from './corpora/open';
import {readSite} from './corpora/site';
import type {BenchDocument} from './document';
import {textOf} from './document';
import type {SearchedContent} from './engines/ours';
import {KEYWORDS, otherNames} from './engines/ours';
import type {Options} from './options';
import type {NeedQuery} from './quality/needQueries';
import {needQueries} from './quality/needQueries';
import type {Query} from './quality/query';
import {siteQueries, writtenTargets} from './quality/siteQueries';
import {folded, wordsOf} from './quality/words';
import {openQueries} from './queries-drawn/open';
import {drawnSiteQueries} from './queries-drawn/site';

/** One corpus and what is asked of it. */
export interface Plan {
  kind: 'site' | 'open';
  /** « site » or « open », then the number of documents: names its folders. */
  name: string;
  documents: readonly BenchDocument[];
  content?: SearchedContent;
  queries: readonly Query[];
  /** For each of them, whether the corpus has one of its words. */
  known: readonly boolean[];
  needs: readonly NeedQuery[];
}

/** The corpora of a run, one after the other: reading one takes a while, and its memory. */
export async function* plans({
  corpora,
  documents: counts,
  set,
}: Pick<Options, 'corpora' | 'documents' | 'set'>): AsyncGenerator<Plan> {
  if (corpora.includes('site')) {
    const {content, documents} = await readSite();
    const written = await siteQueries(set);
    const drawn = set === 'dev' ? await drawnFor(documents, content) : [];
    yield {...plan('site', documents, [...written, ...drawn]), content, needs: await needQueries(content)};
  }
  if (corpora.includes('open')) {
    for (const count of counts) {
      const documents = await openDocuments(count);
      yield plan('open', documents, openQueries(documents, set));
    }
  }
}

async function drawnFor(documents: readonly BenchDocument[], content: SearchedContent): Promise<Query[]> {
  return drawnSiteQueries({
    documents,
    otherNames: otherNames(content),
    sharedHeading: KEYWORDS,
    excluded: await writtenTargets(),
  });
}

function plan(kind: Plan['kind'], documents: readonly BenchDocument[], queries: readonly Query[]): Plan {
  const words = new Set(documents.flatMap((document) => wordsOf(textOf(document)).map(folded)));
  const known = queries.map(({text}) =>
    wordsOf(text).some((word) => word.length > 2 && words.has(folded(word))),
  );
  return {kind, name: `${kind}-${documents.length}`, documents, queries, known, needs: []};
}
