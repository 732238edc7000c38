/** Place of the calendars to follow in the page of the events. */
export const SUBSCRIBE = 's-abonner';
