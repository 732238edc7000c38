import type {Readable, Writable} from 'node:stream';
import {createInterface} from 'node:readline';

/** A person who is asked things, one line at a time. */
export interface Conversation {
  say(text: string): void;
  /** What is answered, without spaces around it. Throws `Ended` when nobody answers any more. */
  ask(question: string): Promise<string>;
  close(): void;
}

/** The person left, or the piped answers are over. */
export class Ended extends Error {}

/** Talks over two streams: a terminal, where a line can be edited, or pipes. Lines that come early wait for their question. */
export function converse(input: Readable, output: Writable): Conversation {
  const isTerminal = (input as Partial<{isTTY: boolean}>).isTTY === true;
  const lines = createInterface({input, output, terminal: isTerminal, crlfDelay: Infinity});
  const early: string[] = [];
  let waiting: {resolve(line: string): void; reject(error: Error): void} | undefined;
  let isOver = false;
  lines.on('line', (line) => {
    if (waiting) waiting.resolve(line);
    else early.push(line);
    waiting = undefined;
  });
  lines.on('close', () => {
    isOver = true;
    waiting?.reject(new Ended());
  });
  return {
    say: (text) => void output.write(`${text}\n`),
    async ask(question) {
      lines.setPrompt(`${question} `);
      if (!isOver) lines.prompt();
      const next = early.shift();
      if (next !== undefined) return next.trim();
      if (isOver) throw new Ended();
      const line = await new Promise<string>((resolve, reject) => (waiting = {resolve, reject}));
      return line.trim();
    },
    close: () => lines.close(),
  };
}

/** True for « o », « oui », « y »; an empty answer is no. */
export async function confirm(talk: Conversation, question: string): Promise<boolean> {
  return /^(?:o|oui|y|yes)$/i.test(await talk.ask(`${question} (o/N)`));
}
