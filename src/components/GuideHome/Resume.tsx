import type {ReactNode} from 'react';
import {useCallback, useSyncExternalStore} from 'react';
import Link from '@docusaurus/Link';
import {progressOf} from '@site/src/components/Checklist/ticks';
import {ticksOf} from '@site/src/components/Checklist/useTicks';
import {lastPages} from '@site/src/components/LastPages/lastPages';
import {listPages} from '@site/src/components/LastPages/shape';
import {savedFormOf} from '@site/src/components/TemplatePage/savedForms';
import {addresses} from '@site/src/model/addresses';
import type {GuideHomeView, TickedList} from '@site/src/views/guideHomeView';
import styles from './Resume.module.css';
import type {Unfinished} from './unfinished';
import {unfinished} from './unfinished';

interface Props {
  lists: readonly TickedList[];
  forms: GuideHomeView['forms'];
}

/** Where one was in the guide, as this device knows it; nothing until there is something, at the build and at hydration. */
export default function Resume({lists, forms}: Props): ReactNode {
  const found = useUnfinished(lists, forms);
  if (found.length === 0) return null;
  return (
    <section className={`page ${styles.resume}`} aria-labelledby="reprendre">
      <h2 id="reprendre">Reprendre où j’étais</h2>
      <ul>
        {found.map(({url, title, note}) => (
          <li key={url}>
            <Link to={url}>{title}</Link>
            <small>{note}</small>
          </li>
        ))}
      </ul>
      <p>
        Gardé dans ce navigateur seulement.{' '}
        <Link to={addresses.device()}>Voir ou effacer ce qui est gardé</Link>
      </p>
    </section>
  );
}

function useUnfinished(lists: Props['lists'], forms: Props['forms']): readonly Unfinished[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [
        lastPages.subscribe(listener),
        ...lists.map(({page}) => ticksOf(page).subscribe(listener)),
        ...forms.map((form) => savedFormOf(form).subscribe(listener)),
      ];
      return () => stops.forEach((stop) => stop());
    },
    [lists, forms],
  );
  // A text: what is drawn anew each time must be the same until something changes.
  const text = useSyncExternalStore(
    subscribe,
    () =>
      JSON.stringify(
        unfinished(lists, forms, {
          pages: listPages(lastPages.get().content),
          progressOf: ({page, items}) => progressOf(ticksOf(page).get().content, items),
          isBegun: (form) => Object.keys(savedFormOf(form).get().content).length > 0,
        }),
      ),
    () => '[]',
  );
  return JSON.parse(text) as Unfinished[];
}
