import {webAddress} from '../model/fields';

/** What is wrong with a web address, in a few words that follow « cette adresse… », and the address we would write. */
export interface AddressFault {
  fault: string;
  suggestion?: string;
}

/** Keys of the data whose value is a web address. */
export const ADDRESS_KEYS: ReadonlySet<unknown> = new Set(['url', 'inscription']);

/**
 * Looks for what makes an address unsafe or unfit to be a link; `undefined` when it is sound. `http:` is sound here: a
 * warning of its own speaks of it.
 */
export function addressFault(text: string): AddressFault | undefined {
  if (/\s/.test(text)) {
    const joined = text.trim();
    return {fault: 'contient une espace', ...(!/\s/.test(joined) && {suggestion: joined})};
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const isHost = /^[^/:?#@]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(text);
  if (scheme === undefined || (isHost && !text.includes('://'))) {
    return {
      fault: 'ne commence pas par https://',
      ...(isHost && {suggestion: `https://${text}`}),
    };
  }
  if (scheme !== 'https' && scheme !== 'http')
    return {fault: `commence par ${scheme}:, qui n’est pas permis`};
  if (/[<>"\\^`{|}]/.test(text)) return {fault: 'contient un caractère qui n’est pas permis'};
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return {fault: 'n’est pas complète'};
  const {username, password, hostname} = new URL(text);
  if (username || password) return {fault: 'contient un nom d’utilisateur ou un mot de passe'};
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) {
    return {fault: 'mène à une adresse IP plutôt qu’à un nom de domaine'};
  }
  if (!webAddress.safeParse(text).success) return {fault: 'n’a pas de nom de domaine complet'};
  return undefined;
}

/** An address reduced to what tells pages apart: no protocol, no www., no slash at the end, no #fragment. */
export function comparableAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const {hostname, port, pathname, search} = new URL(text);
  return `${hostname.replace(/^www\./, '')}${port && `:${port}`}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The domain of an address without www.; `undefined` when it cannot be read. */
export function domainOf(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : undefined;
}
