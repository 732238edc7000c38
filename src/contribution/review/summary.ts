import {addressFault} from '../../content/address';
import {inertMarkdown} from '../../content/inertMarkdown';
import {count} from '../../content/words';
import {CHECKS} from './checks';
import type {ReviewFacts, ReviewedEntry} from './facts';

/** The first line of the summary: how it is found among the comments of a proposal. */
export const SUMMARY_MARK = '<!-- resume-de-la-proposition -->';

/** Characters that GitHub takes in a comment, less a margin. */
const MOST_CHARACTERS = 60_000;

export interface SummaryOptions {
  /** Files that are no content: code runs, and says what it wants of itself. */
  otherCode?: readonly string[];
  /** Where the site that the proposal makes can be taken. */
  site?: string;
}

/**
 * What a reviewer reads in a minute, as the Markdown of a comment. Whatever the texts, they stay texts: the only links lead
 * to addresses that the rules take, the only tags are ours.
 */
export function reviewSummary(facts: ReviewFacts, options: SummaryOptions = {}): string {
  // The entries in full go first when there is too much to say, then what is said of them.
  for (const shown of [facts.entries.length, 3, 0]) {
    const summary = wholeSummary(facts, options, shown);
    if (summary.length <= MOST_CHARACTERS) return summary;
  }
  const short = wholeSummary({...facts, entries: facts.entries.slice(0, 10)}, options, 0);
  const cut = short.slice(0, MOST_CHARACTERS);
  return short.length <= MOST_CHARACTERS
    ? short
    : `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… La suite est trop longue pour tenir ici.\n`;
}

function wholeSummary(facts: ReviewFacts, options: SummaryOptions, previews: number): string {
  const parts = [
    SUMMARY_MARK,
    '## Ce que cette proposition change',
    overview(facts),
    codeWarning(options.otherCode ?? []),
    ...facts.entries.map((entry, rank) => entryPart(entry, rank < previews)),
    facts.moreEntries > 0 ? `… et ${count(facts.moreEntries, 'autre fiche', 'autres fiches')}.` : '',
    part('Autres fichiers', items(facts.others)),
    part('À confirmer avant d’accepter', facts.checks.map((id) => `- [ ] ${CHECKS[id]}`).join('\n')),
    part('Fautes', problemItems(facts)),
    part('Nouvelles adresses à ouvrir', addressItems(facts)),
    part('Effet sur le répertoire', items(facts.coverage)),
    options.site === undefined
      ? ''
      : `Le site de cette proposition se télécharge [ici](${options.site}) pendant un jour, sous «\u00a0Artifacts\u00a0».`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function overview({entries, moreEntries, problems, moreProblems}: ReviewFacts): string {
  const total = entries.length + moreEntries;
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const faults =
    problems.length === 0
      ? 'aucune faute nouvelle'
      : `${count(errors, 'erreur')}, ${count(problems.length - errors + moreProblems, 'avertissement')}`;
  return `${total === 0 ? 'Aucune fiche' : count(total, 'fiche')}; ${faults}.`;
}

function codeWarning(files: readonly string[]): string {
  if (files.length === 0) return '';
  const named = files.slice(0, 5).map(inertMarkdown).join(', ');
  const more = files.length > 5 ? `, et ${files.length - 5} de plus` : '';
  return `> **Cette proposition change aussi le code** (${named}${more}). Ce résumé en vient\u00a0: lisez les fichiers eux-mêmes.`;
}

const STATES = {new: 'fiche ajoutée', changed: 'fiche changée', gone: 'fiche retirée'} as const;

function entryPart(
  {file, name, state, changes, missing, twins, preview}: ReviewedEntry,
  isWhole: boolean,
): string {
  const about = [
    twins.length > 0 ? `**Est-ce déjà dans le répertoire?** Elle ressemble à\u00a0:\n\n${items(twins)}` : '',
    missing.length > 0
      ? `**Il manque**, et les gens le demandent d’abord\u00a0: ${missing.map(inertMarkdown).join(', ')}.`
      : '',
    isWhole && preview.length > 0 ? previewPart(preview) : '',
  ];
  return [
    `### ${inertMarkdown(name) || 'Sans nom'}\u00a0: ${STATES[state]}`,
    inertMarkdown(file),
    items(changes),
    ...about,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function previewPart(preview: ReviewedEntry['preview']): string {
  const parts = preview.map(({title, lines}, rank) => {
    // The facts, then the text.
    const text = rank === 0 ? items(lines) : lines.map(inertMarkdown).filter(Boolean).join('\n\n');
    return `**${inertMarkdown(title) || 'Sans titre'}**\n\n${text}`;
  });
  return `<details>\n<summary>La fiche telle qu’elle sera lue</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function problemItems({problems, moreProblems, suggestions}: ReviewFacts): string {
  const lines = problems.map(({severity, place, message, help}) => {
    const name = severity === 'error' ? 'Erreur' : 'Avertissement';
    return `- **${name}** ${inertMarkdown(place)} — ${inertMarkdown(message)} ${inertMarkdown(help)}`.trimEnd();
  });
  if (moreProblems > 0) lines.push(`- … et ${moreProblems} de plus.`);
  if (suggestions.length > 0) {
    lines.push(
      `\n${count(suggestions.length, 'correction proposée', 'corrections proposées')} à la ligne même, sous «\u00a0Files changed\u00a0».`,
    );
  }
  return lines.join('\n');
}

function addressItems({addresses, moreAddresses}: ReviewFacts): string {
  const lines = addresses.map((address) => `- ${linkTo(address)}`);
  if (moreAddresses > 0) lines.push(`- … et ${moreAddresses} de plus.`);
  return lines.join('\n');
}

/** A link that says where it leads; the address as a text when it is not one that the site would take. */
function linkTo(address: string): string {
  const url = addressFault(address) ? undefined : new URL(address).href;
  return url !== undefined && /^https?:\/\/[^\s<>`\\]+$/.test(url) ? `<${url}>` : inertMarkdown(address);
}

function part(title: string, text: string): string {
  return text === '' ? '' : `### ${title}\n\n${text}`;
}

function items(lines: readonly string[]): string {
  return lines
    .map(inertMarkdown)
    .filter(Boolean)
    .map((text) => `- ${text}`)
    .join('\n');
}
