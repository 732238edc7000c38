import {EVENT_FIELDS} from '../model/eventFields';
import type {Fields} from '../model/field';
import {PRACTICE_FIELDS} from '../model/guideFields';
import {PARCOURS_FIELDS} from '../model/parcoursFields';
import {PARTNER_FIELDS} from '../model/partnerFields';
import {PRIZE_FIELDS} from '../model/prizeFields';
import {RESOURCE_FIELDS} from '../model/resourceFields';
import {TEMPLATE_FIELDS} from '../model/templateFields';
import {contributorTable, exampleFrontMatter} from './contributorTable';

/** The tables that the contributors' page holds, by the name of their mark. */
export const CONTRIBUTOR_TABLES = {
  fiche: RESOURCE_FIELDS,
  evenement: EVENT_FIELDS,
  prix: PRIZE_FIELDS,
  gabarit: TEMPLATE_FIELDS,
  parcours: PARCOURS_FIELDS,
  partenaire: PARTNER_FIELDS,
  pratique: PRACTICE_FIELDS,
} as const satisfies Record<string, Fields>;

/**
 * The contributors' page with what the tables of fields say of it: each table stands between `<!-- clés de nom -->` and
 * `<!-- fin -->`, and the first Markdown block is the example of an entry, whose front matter is made from the fields.
 * @throws Error when a mark is missing
 */
export function contributorPage(
  page: string,
  tables: Readonly<Record<string, Fields>> = CONTRIBUTOR_TABLES,
): string {
  const example = exampleFrontMatter(tables.fiche ?? {});
  const withExample = replaced(page, /(```markdown\n---\n)[^]*?(\n---\n)/, example, 'l’exemple');
  return Object.entries(tables).reduce(
    (text, [name, fields]) =>
      replaced(
        text,
        new RegExp(`(<!-- clés de ${name} -->\n\n)[^]*?(\n\n<!-- fin -->)`),
        contributorTable(fields),
        name,
      ),
    withExample,
  );
}

function replaced(page: string, place: RegExp, text: string, name: string): string {
  if (!place.test(page)) throw new Error(`CONTRIBUTING.md has no place for ${name}.`);
  return page.replace(place, (_, before: string, after: string) => `${before}${text}${after}`);
}
