import {useMemo, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {EventFilter} from '@site/src/views/eventFilter';
import {readEventFilter, writeEventFilter} from '@site/src/views/eventFilter';
import type {EventsView} from '@site/src/views/eventsView';

/** What the address asks of the list: nothing on the server and at hydration, which do not know it. */
export function useEventFilter(view: Pick<EventsView, 'kinds' | 'territories' | 'publics'>) {
  const history = useHistory();
  const {search, pathname} = useLocation();
  const asked = useIsBrowser() ? search : '';
  const [hasActed, setHasActed] = useState(false);
  const read = useMemo(() => readEventFilter(asked, view), [asked, view]);
  const change = (filter: EventFilter) => {
    setHasActed(true);
    // Not one step back for each chip that the arrows pass.
    history.replace({pathname, search: writeEventFilter(filter)});
  };
  return {...read, hasActed, change};
}
