import type {RootContent} from 'mdast';
import {cutAtHeadings, plainText} from '../../content/markdown';
import type {CheckedFile} from '../../content/rule';
import type {Fields} from '../../model/field';
import type {ResourceField} from '../../model/resourceFields';
import {valueOf} from '../sameData';
import type {Names} from '../valueWords';
import {valueWords} from '../valueWords';
import type {ReviewedEntry} from './facts';
import {cutLine} from './facts';
import {dataOf} from './twins';

/** An entry as it will be read: its facts under their titles, then its text, part by part, without its markup. */
export function previewOf(file: CheckedFile, fields: Fields, names: Names): ReviewedEntry['preview'] {
  const data = dataOf(file);
  const facts = Object.entries(fields)
    .filter(([key, field]) => valueOf(data, key) !== undefined && isShown(field as Partial<ResourceField>))
    .map(
      ([key, {title, kind}]) => `${title}\u00a0: ${valueWords(data[key], kind, {...names, longest: 300})}`,
    );
  const parts = file.body ? cutAtHeadings(file.body.tree) : [];
  return [
    {title: 'En-tête', lines: facts.map((text) => cutLine(text)).slice(0, 200)},
    ...parts.flatMap(({heading, nodes}) => {
      const lines = nodes.flatMap(linesOf).slice(0, 200);
      return lines.length > 0 ? [{title: heading ? cutLine(plainText(heading)) : 'Texte', lines}] : [];
    }),
  ].slice(0, 20);
}

function isShown({uses}: Partial<ResourceField>): boolean {
  return !uses?.editorsOnly;
}

function linesOf(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map((item) => cutLine(`• ${plainText(item)}`, 6000));
  const text = plainText(node).trim();
  return text === '' ? [] : [cutLine(text, 6000)];
}
