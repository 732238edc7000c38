import type {Root, RootContent} from 'hast';
import type {PRACTICE_HEADINGS, STAGE_HEADINGS} from '../model/guidePage';
import {content, element, isBlank, isElement, textOf} from './elements';

type KnownHeading = (typeof STAGE_HEADINGS | typeof PRACTICE_HEADINGS)[number];

/** What each part of a page is, for the style sheets: `partie--piege`. */
const KINDS: Record<KnownHeading, string> = {
  'En bref': 'en-bref',
  'Pourquoi ça marche': 'pourquoi',
  'Comment faire': 'etapes',
  'Le piège': 'piege',
  'C’est fait quand…': 'fait-quand',
  'Un exemple': 'exemple',
  'À quoi sert cette étape': 'but',
  'À qui elle s’adresse': 'pour-qui',
  'Les questions que vous vous posez': 'questions',
  'Ce que vous faites': 'pratiques',
  'Ce que vous aurez en main': 'gabarits',
  'Prêt pour la suite quand…': 'fait-quand',
  'Revenir, continuer ou arrêter': 'suite',
  'Les pièges': 'piege',
  'Un exemple d’ici': 'exemple',
};

/** Puts each `##` heading and what follows it in a `section` whose class says what it is. */
export function sections() {
  return (tree: Root): void => {
    tree.children = cut(tree.children).flatMap((part): RootContent[] => {
      const [first] = part;
      if (!isElement(first, 'h2')) return part;
      return [element('section', {className: classNames(textOf(first))}, content(part))];
    });
  };
}

function classNames(heading: string): string[] {
  const kind = (KINDS as Partial<Record<string, string>>)[heading];
  return kind === undefined ? ['partie'] : ['partie', `partie--${kind}`];
}

/** The parts of a page; each but the first starts with its heading. */
function cut(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes) {
    if (isElement(node, 'h2')) parts.push([]);
    if (!isBlank(node)) parts.at(-1)?.push(node);
  }
  return parts;
}
