import type {StageGuideView} from '@site/src/views/guideView';
import type {PracticeView} from '@site/src/views/practiceView';
import {ANCHORS} from './anchors';

/** An entry of « Dans cette page ». */
export interface ContentsEntry {
  id: string;
  title: string;
}

/** A heading as Docusaurus lists it. */
export interface TocItem {
  /** HTML. */
  value: string;
  id: string;
  level: number;
}

/** The parts of a page: those of its text, then those that the site adds under it. */
export function pageContents(toc: readonly TocItem[], view?: StageGuideView | PracticeView): ContentsEntry[] {
  const text = toc.filter(({level}) => level === 2).map(({id, value}) => ({id, title: plain(value)}));
  if (!view) return text;
  const isPractice = view.kind === 'pratique';
  return [
    ...text,
    ...(isPractice && view.facts.length > 0 ? [{id: ANCHORS.facts, title: 'Les règles à connaître'}] : []),
    {id: ANCHORS.resources, title: 'Des ressources'},
    ...(isPractice && view.related.length > 0 ? [{id: ANCHORS.related, title: 'À lire ensuite'}] : []),
    {id: ANCHORS.sources, title: 'Sources'},
  ];
}

/** Headings of the guide are plain text; only the signs that HTML keeps for itself are written otherwise. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
