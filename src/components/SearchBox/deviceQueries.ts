import {RecentQueries} from './recentQueries';

/** The last queries of this device. */
export const deviceQueries = new RecentQueries(() => window.localStorage);
