import type {StagePageFrontMatter, PracticeFrontMatter} from '../../model/guidePage';
import {formatDate} from '../../model/date';

const NBSP = '\u00a0';

/** A page of the guide as its file has it. */
export interface GuideSourcePage {
  front: Pick<StagePageFrontMatter | PracticeFrontMatter, 'titre' | 'resume' | 'sources' | 'revise_le'>;
  /** The text under its front matter. */
  body: string;
  /** Its address in full. */
  address: string;
  /** « Étape 4 : Financement », « Pratique 4.2 ». */
  place: string;
  /** What it answers, in words. */
  needs: readonly string[];
}

/**
 * A page of the guide as plain Markdown, for those who read it elsewhere: what its front matter says in lines, its sources as
 * notes, its links in full.
 * @param home address of the home page in full, with a slash at the end
 */
export function guideMarkdown(
  {front, body, address, place, needs}: GuideSourcePage,
  home: string,
  licence: string,
): string {
  const facts = [
    place,
    ...(needs.length > 0 ? [`Besoins${NBSP}: ${needs.join(', ')}`] : []),
    `Révisée le ${formatDate(front.revise_le)}`,
    `Licence${NBSP}: ${licence}`,
    `Adresse${NBSP}: <${address}>`,
  ];
  const notes = front.sources.map(({id, titre, url, copie}) => {
    const link = url === undefined || copie ? '' : ` <${url}>`;
    return `[^${id}]: ${titre}${link}`;
  });
  return [
    `# ${front.titre}`,
    front.resume,
    facts.map((fact) => `- ${fact}`).join('\n'),
    inFull(body, home),
    notes.join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n');
}

/** Without the anchors of Docusaurus, and with links that lead somewhere from anywhere. */
function inFull(body: string, home: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\{#[\w-]+\}/g, '')
    .replace(/\]\(\/(?!\/)/g, `](${home}`)
    .trim();
}
