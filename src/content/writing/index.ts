/** The one way in which the file of an entry is written, and how it is read back. Nothing here needs Node. */
export {readEntry, type Entry} from './readEntry';
export {writeEntry} from './writeEntry';
