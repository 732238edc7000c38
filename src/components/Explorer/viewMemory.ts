import {tabPlace} from '@site/src/deviceStore/browserPlaces';
import type {Place} from '@site/src/deviceStore/place';
import type {Shape} from '@site/src/deviceStore/shape';
import {parseJson} from '@site/src/deviceStore/shape';
import type {StoredState} from '@site/src/deviceStore/storedState';
import {createStoredState} from '@site/src/deviceStore/storedState';
import {isTree} from '@site/src/deviceStore/tree';

/** How a visitor left the list: what Back and Forward give back. */
export interface View {
  /** Pixels scrolled. */
  y: number;
  /** All the rows were shown. */
  expanded: boolean;
  /** The link that was followed, and how far it stood from the top of the window: rows out of sight have no exact height. */
  left?: {href: string; top: number};
}

/** By key of the history entry, each with its place: greater for a later one. */
type SavedViews = Readonly<Record<string, SavedView>>;

interface SavedView extends View {
  readonly [key: string]: unknown;
  rang: number;
}

const MAX_VIEWS = 40;
const UNSEEN: View = {y: 0, expanded: false};

export const viewShape: Shape<SavedViews> = {
  name: 'vues-du-repertoire',
  version: 1,
  empty: {},
  read: (content) =>
    isTree(content) && Object.values(content).every(isSavedView) ? (content as SavedViews) : undefined,
  // A list of pairs, the latest last.
  former: {
    key: '2ise:repertoire:vues',
    read(text) {
      const pairs = parseJson(text);
      if (!Array.isArray(pairs)) return undefined;
      const views = Object.fromEntries(
        pairs.map(([key, view]: [string, View], index) => [key, {...UNSEEN, ...view, rang: index + 1}]),
      );
      return viewShape.read(views);
    },
  },
};

function isSavedView(value: unknown): value is SavedView {
  if (!isTree(value)) return false;
  const {y, expanded, rang, left} = value;
  const isLink = isTree(left) && typeof left.href === 'string' && typeof left.top === 'number';
  return (
    typeof y === 'number' &&
    typeof expanded === 'boolean' &&
    typeof rang === 'number' &&
    (left === undefined || isLink)
  );
}

/**
 * Remembers views by key of the history entry. They outlive a reload when the browser lends a storage; entries without a
 * key (the first of a visit) are kept for the visit only, since nothing tells them apart afterwards.
 */
export class ViewMemory {
  readonly #saved: StoredState<SavedViews>;
  #first: View | undefined;

  constructor(place: Place) {
    // Scrolling changes it all the time.
    this.#saved = createStoredState(viewShape, place, {savesOnDemand: true});
  }

  get(key = ''): View | undefined {
    return key === '' ? this.#first : this.#saved.get().content[key];
  }

  set(key = '', change: Partial<View>): void {
    if (key === '') this.#first = {...UNSEEN, ...this.#first, ...change};
    else this.#saved.update((views) => withView(views, key, change));
  }

  /** Writes the views to the storage; a full or forbidden storage only loses the memory of scrolling. */
  save(): void {
    this.#saved.save();
  }
}

/** Of this tab. */
export const viewMemory = new ViewMemory(tabPlace);

function withView(views: SavedViews, key: string, change: Partial<View>): SavedViews {
  const rang = 1 + Math.max(0, ...Object.values(views).map((view) => view.rang));
  const {left, ...view} = {...UNSEEN, ...views[key], ...change, rang};
  const latest = Object.entries({...views, [key]: {...view, ...(left && {left})}})
    .sort(([, one], [, other]) => other.rang - one.rang)
    .slice(0, MAX_VIEWS);
  return Object.fromEntries(latest);
}
