import {readdirSync, readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {expect, it} from 'vitest';

/*
 * What a list does is said in the list: no id of a vocabulary stands in the code, so that one can be added, renamed or
 * taken away without it.
 */

/** Words of the code that happen to be ids of a list, and the places where they name something else. */
const HOMONYMS: Readonly<Record<string, readonly string[]>> = {
  // Kinds of files, and parts of the site.
  evenement: [
    'src/content/',
    'src/contribution/changeLog/',
    'src/exports/editors/',
    'src/model/changeLog.ts',
    // What the identifier of a line of a calendar begins with.
    'src/views/calendarFiles.ts',
    'src/views/changesView.ts',
    'scripts/commands/newEntry/',
  ],
  prix: ['src/content/', 'src/exports/editors/', 'src/model/reservedIds.ts', 'scripts/commands/newEntry/'],
  guide: [
    'src/content/',
    'src/contribution/changeLog/',
    'src/model/',
    'src/exports/openData/',
    'src/plugin/readableFiles.ts',
    'src/views/bookletView.ts',
    'src/views/changesView.ts',
    'src/components/Booklet/',
    'docusaurus.',
  ],
  site: ['src/content/', 'src/model/', 'src/views/dossierSheet.ts'],
  // Keys and anchors.
  sources: [
    'src/model/',
    'src/contribution/',
    'src/exports/',
    'src/views/',
    'src/components/GuidePage/',
    'src/components/Prizes/',
  ],
  courriel: ['src/content/issues.ts'],
  telephone: ['src/contribution/'],
  // Values of the contributors' example; a word of the names of organisations.
  organisme: [
    'src/contribution/',
    'src/model/resourceFields.ts',
    'src/components/ResourcePage/destination.ts',
  ],
  atelier: ['src/components/ResourcePage/destination.ts'],
  variable: ['src/model/resourceFields.ts'],
  actif: ['src/model/resourceFields.ts'],
  autre: ['src/content/issues.ts', 'src/components/'],
  'forme-juridique': ['src/model/resourceFields.ts'],
  // The key of a filter; a part of a check.
  territoire: [
    'src/model/',
    'src/search/',
    'src/views/',
    'src/directory/finderAnswers.ts',
    'src/components/Events/Filters.tsx',
    'src/components/Finder/',
  ],
  taille: ['src/content/document.ts'],
  // Words of French, and its code.
  fr: [
    'src/guideMarkdown/',
    'src/views/dossierNews.ts',
    'src/views/englishView.ts',
    'src/views/territoryView.ts',
    'src/exports/searchEngines/typesense.ts',
    'src/exports/openData/hsds/',
    'docusaurus.',
  ],
  en: ['src/contribution/', 'src/model/'],
  es: ['src/search/language.ts'],
  donnees: ['src/search/stem.ts'],
  inconnu: ['scripts/construction.mjs'],
};

it('reads ids from the vocabularies alone', () => {
  const ids = new Set(
    filesIn('data/vocabulaires').flatMap((file) => idsIn(parse(readFileSync(file, 'utf8')))),
  );
  const found = [...filesIn('src'), ...filesIn('scripts'), 'sidebars.ts', 'docusaurus.config.ts']
    .filter(
      (file) =>
        /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|fixtures|\/rules\/|\/examples\.ts$/.test(file),
    )
    .flatMap((file) => {
      const literals = readFileSync(file, 'utf8').match(/(?<=')[a-z][a-z0-9-]*(?=')/g) ?? [];
      const isHomonym = (word: string) => HOMONYMS[word]?.some((start) => file.startsWith(start));
      return [...new Set(literals)]
        .filter((word) => ids.has(word) && !isHomonym(word))
        .map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.\w+$/.test(file) && !file.includes('/node_modules/'));
}

function idsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(idsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' ? [value] : idsIn(value),
  );
}
