import {escapeMarkup, xmlText} from './xmlText';

/** A table of numbers to draw, and what is said around it. */
export interface PictureSpec {
  title: string;
  /** Under the title: what a number is. */
  lead: string;
  /** Under the table: of what day, from where. */
  source: string;
  columns: readonly string[];
  groups: readonly {
    title?: string;
    rows: readonly {label: string; cells: readonly {count: number; shade: number}[]}[];
  }[];
  /** What each shade stands for, in order. */
  shades: readonly string[];
}

/* Sizes in units of the picture, which a report scales as it likes. */
const MARGIN = 24;
const LABEL = 290;
const COLUMN = 104;
const ROW = 30;
const GAP = 3;
const HEAD = 62;
const GROUP = 38;
/** Characters that a line of the head of a column holds. */
const HEAD_LINE = 14;

/** Inks of the light theme, by rank of shade: a report is white. They are written in, since a file knows no style sheet. */
const FILLS = ['#ffffff', '#e3efe7', '#bddccb', '#7fb8a0', '#2f7d6a', '#08443b'] as const;
const INK = '#14302b';
const ON_DARK = '#ffffff';
const LACK = '#ae3a20';
/** How words are written, in attributes: in a page, the rules of a style sheet would reach beyond the picture, and weigh on the policy of all. */
const WORDS = {
  head: 'font-size="12"',
  group: 'font-size="17" font-weight="700"',
  line: 'font-size="13.5"',
  number: 'font-size="13.5" font-weight="600" text-anchor="middle"',
} as const;
/** From this rank on, numbers are white. */
const DARK_FROM = 4;

/** A picture of the table that stands by itself: SVG, with its title, its legend and its source. */
export function matrixPicture({title, lead, source, columns, groups, shades}: PictureSpec): string {
  const width = MARGIN * 2 + LABEL + columns.length * COLUMN;
  const top = MARGIN + 62;
  const parts: string[] = [];
  columns.forEach((name, rank) => {
    wrap(name, HEAD_LINE).forEach((line, index) => {
      parts.push(text(columnX(rank) + 2, top + 12 + index * 14, line, WORDS.head));
    });
  });
  let y = top + HEAD;
  for (const group of groups) {
    if (group.title !== undefined) {
      parts.push(text(MARGIN, y + GROUP - 12, group.title, WORDS.group));
      y += GROUP;
    }
    for (const {label, cells} of group.rows) {
      parts.push(text(MARGIN, y + ROW / 2 + 4, label, WORDS.line));
      cells.forEach(({count, shade}, rank) => parts.push(cell(columnX(rank), y, count, shade)));
      y += ROW;
    }
  }
  y += 18;
  shades.forEach((label, shade) => {
    const x = MARGIN + shade * 118;
    parts.push(box(x, y, 24, 16, shade), text(x + 31, y + 13, label, WORDS.line));
  });
  y += 44;
  wrap(source, 120).forEach((line, index) => parts.push(text(MARGIN, y + index * 17, line, WORDS.line)));
  const height = y + wrap(source, 120).length * 17 + MARGIN - 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="'Radio Canada', system-ui, sans-serif" font-size="14" fill="${INK}">`,
    `<title>${sound(title)}</title><desc>${sound(`${lead} ${source}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(MARGIN, MARGIN + 18, title, 'font-size="24" font-weight="700"'),
    text(MARGIN, MARGIN + 42, lead, WORDS.line),
    ...parts,
    '</svg>',
  ].join('');
}

function columnX(rank: number): number {
  return MARGIN + LABEL + rank * COLUMN;
}

function cell(x: number, y: number, count: number, shade: number): string {
  const ink = shade === 0 ? LACK : shade >= DARK_FROM ? ON_DARK : INK;
  const number = text(
    x + (COLUMN - GAP) / 2,
    y + ROW / 2 + 3.5,
    String(count),
    `${WORDS.number} fill="${ink}"`,
  );
  return box(x, y, COLUMN - GAP, ROW - GAP, shade) + number;
}

/** A dashed frame says that it is empty without colour. */
function box(x: number, y: number, width: number, height: number, shade: number): string {
  const frame = shade === 0 ? ` stroke="${LACK}" stroke-width="1.5" stroke-dasharray="5 3"` : '';
  const fill = FILLS[shade] ?? FILLS[0];
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${fill}"${frame}/>`;
}

function text(x: number, y: number, words: string, more: string): string {
  return `<text x="${x}" y="${y}" ${more}>${sound(words)}</text>`;
}

/** Lines of at most `room` characters, where words let them be. */
function wrap(words: string, room: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > room) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function sound(words: string): string {
  return escapeMarkup(xmlText(words));
}
