import type {Field, Fields} from '../model/field';
import {allFields, groupOf} from '../model/field';

/* What contributors read of the tables of fields, as Markdown. */

/** The table of the keys of a file: a key inside another bears the name of both. */
export function contributorTable(fields: Fields): string {
  const rows = allFields(fields).map(
    ({path, field}) =>
      `| \`${path.join('.')}\` | ${field.required ? 'oui' : 'non'} | ${spaced(field.help)} |`,
  );
  return ['| Clé | Obligatoire | Ce qu’on y met |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The front matter of an example, without its fences: the fields that have one, in the order of the file. */
export function exampleFrontMatter(fields: Fields): string {
  return exampleLines(fields).join('\n');
}

function exampleLines(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const inner = groupOf(field.kind);
    if (!inner) return field.example === undefined ? [] : [exampleLine(key, field.example)];
    const lines = exampleLines(inner);
    if (lines.length === 0) return [];
    return [`${key}:`, ...(field.kind.is === 'list' ? asItem(lines) : lines.map((line) => `  ${line}`))];
  });
}

function exampleLine(key: string, example: NonNullable<Field['example']>): string {
  return example.startsWith('\n') ? `${key}:${example}` : `${key}: ${example}`;
}

function asItem(lines: readonly string[]): string[] {
  return lines.map((line, rank) => `${rank === 0 ? '  - ' : '    '}${line}`);
}

/** A colon follows its word without being cut from it. */
function spaced(text: string): string {
  return text.replaceAll(' :', '\u00a0:').replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');
}
