import type {BenchDocument, Section} from '../document';
import type {Fiche} from './fiche';

/** Words of a document after which the next line starts another; gives about 305 words on average. */
const FULL = 330;

/** A shorter end stays with what comes before; a shorter fiche is left out. */
const LEAST = 60;

/**
 * Cuts a fiche into documents of about the same length: the first bears its title and its summary; each of the others,
 * its title and the heading where it starts.
 */
export function pieces(id: string, {title, summary, sections}: Fiche): BenchDocument[] {
  const bodies = cut(sections, FULL - countWords(summary));
  return bodies
    .map((body, rank): BenchDocument => {
      const start = body.find(({heading}) => heading !== '')?.heading ?? `suite ${rank}`;
      return rank === 0
        ? {id, title, summary, sections: body}
        : {id: `${id}-${rank}`, title: `${title} - ${start}`, summary: '', sections: body};
    })
    .filter(({sections: body}) => countWords(body.map(({text}) => text).join(' ')) >= LEAST);
}

/** Runs of lines of at least `first`, then `FULL` words, each under its heading. */
function cut(sections: readonly Section[], first: number): Section[][] {
  const bodies: Section[][] = [[]];
  let left = first;
  let rest = sections.reduce((sum, {text}) => sum + countWords(text), 0);
  for (const {heading, text} of sections) {
    let open = false;
    for (const line of text.split('\n')) {
      if (left <= 0 && rest >= LEAST) {
        bodies.push([]);
        left = FULL;
        open = false;
      }
      const body = bodies.at(-1) as Section[];
      const current = open ? body.pop() : undefined;
      body.push({heading, text: current ? `${current.text}\n${line}` : line});
      open = true;
      left -= countWords(line);
      rest -= countWords(line);
    }
  }
  return bodies;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
