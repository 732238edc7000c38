/** Where a contribution can go. The site is configured with some of them, or with none. */
export interface Channels {
  /** Web address of the project's repository, without a slash at its end. */
  repository?: string;
  /** E-mail of whoever receives contributions: a function, never a person. */
  mail?: string;
}

/** Characters of an encoded address above which a browser or a server may refuse it. Source: GitHub answers 414 near 8,000. */
export const MAX_ADDRESS = 6000;

/**
 * The page of the repository where a new file is ready to be proposed.
 * @returns undefined when its content makes the address too long: it is then to be copied
 */
export function newFileAddress(repository: string, path: string, text: string): string | undefined {
  return withinLimit(`${repository}/new/main`, {filename: path, value: text});
}

/**
 * The page of the repository where a message is ready to be sent.
 * @param fields the form of the message, or its title and body, and what each field holds
 * @returns undefined when what it holds makes the address too long
 */
export function newMessageAddress(
  repository: string,
  fields: Readonly<Record<string, string>>,
): string | undefined {
  return withinLimit(`${repository}/issues/new`, fields);
}

/** The page of the repository where a file is changed by hand. Nothing can be written there in advance. */
export function editAddress(repository: string, path: string): string {
  return `${repository}/edit/main/${path}`;
}

/**
 * A letter ready to be sent. Nothing can be attached to it.
 * @returns undefined when its text makes the address too long
 */
export function mailAddress(mail: string, subject: string, body: string): string | undefined {
  // Not URLSearchParams: mail programs take its « + » for a plus sign. Lines end with CR LF (RFC 6068).
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  const address = `mailto:${mail}?${query}`;
  return address.length <= MAX_ADDRESS ? address : undefined;
}

function withinLimit(page: string, query: Readonly<Record<string, string>>): string | undefined {
  const address = `${page}?${new URLSearchParams(query)}`;
  return address.length <= MAX_ADDRESS ? address : undefined;
}
