import type {ClientModule} from '@docusaurus/types';
import {announceTitles} from './announcement';
import {rememberDepartures, returnFocus} from './departure';

/** Before scripts change it: that of the page the server sent. */
const firstTitle = typeof document === 'undefined' ? '' : document.title;

/*
 * What a browser does when it loads a page, and that a page changed by scripts must do itself: say its title to those who
 * cannot see it and, on the way back, give the focus to the link that was followed.
 */
const pageChange: ClientModule = {
  onRouteDidUpdate({location, previousLocation}) {
    if (!previousLocation) {
      announceTitles(firstTitle);
      rememberDepartures();
    } else if (location.pathname !== previousLocation.pathname) {
      returnFocus();
    }
  },
};

export default pageChange;
