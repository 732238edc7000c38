import * as z from 'zod';
import {isDay, parseDate} from './date';
import {ID_PATTERN} from './idPattern';

/** Fields that several kinds of file share. `params.rule` names the French message of the validator. */

export const id = z.string().regex(ID_PATTERN);

/** A day, a month or a year that exists. */
export const partialDate = z
  .string()
  .refine((text) => parseDate(text) !== undefined, {error: 'date', params: {rule: 'date'}})
  .meta({isDate: true});

/** A day that exists, AAAA-MM-JJ. */
export const day = z
  .string()
  .refine(isDay, {error: 'jour', params: {rule: 'jour'}})
  .meta({isDate: true});

/** Hour of a day, HH:MM. */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {error: 'heure'});

/** An http or https address with a domain name: no IP address, no user, no script. A warning speaks of http. */
export const webAddress = z
  .url({protocol: /^https?$/, hostname: z.regexes.domain})
  .meta({alsoCalled: ['lien', 'site', 'site web', 'adresse web', 'link']});
