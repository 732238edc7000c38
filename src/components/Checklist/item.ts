import type {ReactNode} from 'react';

/** One thing to tick. */
export interface ChecklistItem {
  /** Stays when its words change. */
  id: string;
  /** Its words alone, for what leaves the site. */
  text: string;
  content: ReactNode;
}
