import {createContext, useContext} from 'react';
import type {StageGuideView} from '@site/src/views/guideView';
import type {PracticeView} from '@site/src/views/practiceView';

/** The page of the guide that a piece of text belongs to: several of them may stand on one page to print. */
export interface GuidePage {
  /** `<etape>` or `<etape>/<pratique>`: under it the ticks are kept. */
  id: string;
  title: string;
  /** What every anchor of the page begins with; empty when it stands alone. */
  prefix: string;
  /** Absent while it travels. */
  view?: StageGuideView | PracticeView;
}

const Context = createContext<GuidePage>({id: '', title: '', prefix: ''});

export const GuidePageProvider = Context.Provider;

/** The page of the guide around a component; one without name nor prefix elsewhere on the site. */
export function useGuidePage(): GuidePage {
  return useContext(Context);
}

/** Id of a page of the guide, from that of its file: `ideation/index` → `ideation`. */
export function guidePageId(doc: string): string {
  return doc.replace(/\/index$/, '');
}
