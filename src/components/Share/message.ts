/** What one hands on of a page: it reads by itself, in a text message as in a letter. */
export interface Message {
  title: string;
  /** What it brings, and how to reach it: one line; nothing when empty. */
  line: string;
  /** Its address in full. */
  url: string;
}

/** The words that go with the address. */
export function words({title, line}: Pick<Message, 'title' | 'line'>): string {
  return line === '' ? title : `${title}\n${line}`;
}

/** The whole message as one text. */
export function wholeText(message: Message): string {
  return `${words(message)}\n${message.url}`;
}
