import {parseTelephone} from '../../model/telephone';

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** The e-mails and the telephones of some texts, in one form each. */
export function contactsIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [mail] of text.matchAll(MAIL)) found.add(mail.toLowerCase());
    replaceTelephones(text, (number) => {
      found.add(number);
      return undefined;
    });
  }
  return found;
}

/**
 * A text without the e-mails and telephones that are not published any more. One that was taken out may have been
 * somebody's: that it changed is told, not what it was.
 */
export function withoutFormerContacts(text: string, published: ReadonlySet<string>): string {
  const withoutMails = text.replace(MAIL, (mail) =>
    published.has(mail.toLowerCase()) ? mail : 'ancien courriel',
  );
  return replaceTelephones(withoutMails, (number) => (published.has(number) ? undefined : 'ancien numéro'));
}

/** @param replacement of a number, in E.164; `undefined` leaves it as it is written */
function replaceTelephones(text: string, replacement: (number: string) => string | undefined): string {
  let done = '';
  let rest = text;
  for (let found = parseTelephone(rest); found; found = parseTelephone(rest)) {
    const [start, end] = found.range;
    done += rest.slice(0, start) + (replacement(found.number) ?? rest.slice(start, end));
    rest = rest.slice(end);
  }
  return done + rest;
}
