import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkFiles} from '../../src/content/check';
import type {FoundFile} from '../../src/content/folder';
import {findFiles} from '../../src/content/folder';
import {countFacets} from '../../src/directory/count';
import {toEntries} from '../../src/directory/filter';
import {buildFacets} from '../../src/directory/facets';
import {EMPTY_SELECTION} from '../../src/directory/selection';
import {CONTRIBUTOR_TABLES, contributorPage} from '../../src/exports/contributorPage';
import {engineDocuments} from '../../src/exports/searchEngines/engineDocument';
import {exportedFacets} from '../../src/exports/searchEngines/exportedFacet';
import {term} from '../../src/model/field';
import type {ResourceFields} from '../../src/model/resourceFields';
import {RESOURCE_FIELDS} from '../../src/model/resourceFields';
import {searchDocuments} from '../../src/search/documents';
import {indexDirectory} from '../../src/views/directoryIndex';
import {directoryData, explorerView} from '../../src/views/explorerView';
import {resourceView} from '../../src/views/resourceView';

/* What README says under « Ajouter un champ »: a line in the table, a list, a value in an entry, and nothing else. */

const FIELDS: ResourceFields = {
  ...RESOURCE_FIELDS,
  rythme: {
    title: 'Rythme',
    help: 'À quel rythme, de `rythmes.yaml`.',
    required: false,
    kind: term('rythmes'),
    example: 'mensuel',
    alsoCalled: ['frequence'],
    uses: {
      editorsOnly: false,
      facet: {key: 'rythme', rank: 10},
      search: 'besoins',
      row: {fact: 6},
      page: {essential: 9},
      export: 'rythme',
      data: 'given',
      form: 'precisions',
    },
  },
};
const LIST = '- id: mensuel\n  nom: Chaque mois\n- id: annuel\n  nom: Chaque année\n';
const TODAY = '2026-11-30';
const ENTRY = 'data/ressources/maison-essai.md';

const sound = await findFiles({dataDir: 'data', guideDir: 'docs', cwd: 'tests/fixtures/contenu/valide'});
const bytes = (text: string) => new TextEncoder().encode(text);

/** The sound folder with the list, and a line added to an entry. */
function check(line: string) {
  const list: FoundFile = {
    path: 'data/vocabulaires/rythmes.yaml',
    place: {kind: 'vocabulaire', id: 'rythmes'},
    bytes: bytes(LIST),
  };
  const entry = sound.find(({place}) => place.kind === 'ressource');
  const text = new TextDecoder().decode(entry?.bytes).replace('\n---\n', `\n${line}\n---\n`);
  const place = {kind: 'ressource', id: 'maison-essai'} as const;
  // A way leads to the entry that is taken out.
  const others = sound.filter((file) => file !== entry && file.place.kind !== 'parcours');
  return checkFiles([...others, list, {path: ENTRY, place, bytes: bytes(text)}], FIELDS);
}

const {content, problems} = check('rythme: mensuel');
if (!content) throw new Error('The folder cannot be read.');
const index = indexDirectory(content, TODAY, FIELDS);
const resource = content.resources.find(({id}) => id === 'maison-essai');
if (!resource) throw new Error('The entry is left out.');

describe('a field added to the table, with its list', () => {
  it('is read and checked', () => {
    expect(problems).toEqual([]);
    expect(resource).toMatchObject({rythme: 'mensuel'});
    expect(check('rythme: mensuelle').problems).toMatchObject([
      {rule: 'valeur-hors-liste', suggestion: 'mensuel', expected: 'mensuel, annuel'},
    ]);
    expect(check('frequence: mensuel').problems).toMatchObject([
      {rule: 'cle-inconnue', suggestion: 'rythme'},
    ]);
  });

  it('is on the page of the resource and in the rows', () => {
    expect(resourceView(resource, content, index, TODAY).essentials).toContainEqual({
      label: 'Rythme',
      value: 'Chaque mois',
    });
    const row = explorerView(index, new Set())
      .first.flatMap(({rows}) => rows)
      .find(({id}) => id === 'maison-essai');
    expect(row?.facts).toContainEqual({label: 'Rythme', value: 'Chaque mois'});
  });

  it('filters the directory, under its key', () => {
    const {facets, records} = directoryData(index);
    const counts = countFacets(toEntries(records, facets), {facets, selection: EMPTY_SELECTION});
    expect(buildFacets(facets, EMPTY_SELECTION, counts).find(({id}) => id === 'rythme')).toMatchObject({
      title: 'Rythme',
      groups: [
        {
          options: [
            {label: 'Chaque mois', count: 1},
            {label: 'Chaque année', count: 0},
          ],
        },
      ],
    });
    expect(explorerView(index, new Set()).keys).toContain('rythme');
  });

  it('is searched and exported', () => {
    const documents = searchDocuments(content, FIELDS);
    const document = documents.find(({id, kind}) => id === 'maison-essai' && kind === 'ressource');
    expect(document?.fields.besoins.split('\n')).toContain('Chaque mois');
    const exported = engineDocuments(documents, content.resources, exportedFacets(FIELDS));
    expect(exported.find(({url}) => url === document?.url)).toMatchObject({rythme: 'mensuel'});
  });

  it('is told to contributors', () => {
    const page = contributorPage(readFileSync('CONTRIBUTING.md', 'utf8'), {
      ...CONTRIBUTOR_TABLES,
      fiche: FIELDS,
    });
    expect(page).toContain('| `rythme` | non | À quel rythme, de `rythmes.yaml`. |');
    expect(page).toContain('\nrythme: mensuel\n');
  });
});
