import * as z from 'zod';
import {id} from './fields';

/**
 * Schema of `data/redirections.yaml`: where an address leads that has been published and whose page has gone. Either the page
 * stands elsewhere (`vers`), or it is gone for good (`disparue`): its address then says so, and names a need to look under.
 */
export const redirectionsSchema = z.array(
  z.strictObject({
    /** An address of the site, as « /repertoire/vieux-nom » or « /glossaire#vieux-mot ». */
    ancienne: z.string().min(2).max(200),
    vers: z.string().min(1).max(200).optional(),
    disparue: z.literal(true).optional(),
    /** What stood there. */
    nom: z.string().min(3).max(140).optional(),
    /** Why it is gone: a sentence. */
    raison: z.string().min(10).max(240).optional(),
    /** Id of the need under which to look. */
    voir: id.optional(),
  }),
);

export type Redirection = z.infer<typeof redirectionsSchema>[number];

/** What an address of the site looks like: ids, one under the other, then a place in the page. */
export const SITE_ADDRESS =
  /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*)?(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** The page of an address, and the place in it. */
export function splitAddress(address: string): {page: string; anchor?: string} {
  const [page = '', anchor] = address.split('#');
  return {page, ...(anchor !== undefined && {anchor})};
}

/**
 * The places of a page that have had other names, by the name they have today. A server never sees the end of an address
 * after its #: the old name stands beside the new one in the page.
 */
export function formerAnchors(redirections: readonly Redirection[], page: string): FormerAnchors {
  const former: Record<string, string[]> = {};
  for (const {ancienne, vers} of redirections) {
    const [from, to] = [splitAddress(ancienne), splitAddress(vers ?? '')];
    if (from.page !== page || from.anchor === undefined || to.page !== page || to.anchor === undefined)
      continue;
    (former[to.anchor] ??= []).push(from.anchor);
  }
  return former;
}

/** Former names of places of a page, by the name of today. */
export type FormerAnchors = Readonly<Record<string, readonly string[]>>;
