import {addresses} from '@site/src/model/addresses';

/** Place of the calendars to follow in the page of the events. */
export const SUBSCRIBE = 's-abonner';

/** Where the community says whom to ask. */
export const WHOM_TO_ASK = `${addresses.community()}#pilotage`;

/** Where one reads how to tell us of a meeting. */
export const TELL_US = `${addresses.contribute()}#autre-chose`;
