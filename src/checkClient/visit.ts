import {createClient} from './client';
import {connect} from './connection';

/** The checks of a visit: one for all its pages, so that what they need is downloaded once. */
export const visitClient = createClient(connect);
