import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {portraitFile, whoDoesWhatFile} from '../model/fileAddresses';
import {contentOf, resource, TODAY} from '../views/fixtures';
import {openData} from '../exports/openData';
import {NO_LOG} from '../model/changeLog';
import {PORTRAIT_TABLES} from '../views/portraitTables';
import {ecosystemFiles} from './ecosystemFiles';
import {buildPages} from './pages';

const content = contentOf([
  resource({id: 'a', nom: '=HYPERLINK("https://piege.example")', territoires: ['granit']}),
  resource({id: 'b', nom: 'Un nom; « avec » "tout"', territoires: ['granit']}),
]);
const publication = {root: 'https://site.example', site: content.site};
const data = openData(content, publication);
const {pages} = buildPages(content, {today: TODAY, sizes: new Map(), publication, data, log: NO_LOG});
const files = ecosystemFiles(pages, 'https://site.example');

function rowsOf(address: string): string[][] {
  const options = {bom: true, delimiter: ';', record_delimiter: '\r\n'};
  return parse(files.get(address) ?? '', options) as string[][];
}

describe('the files that the ecosystem’s pages give', () => {
  it('are those that the pages lead to: a table each, and the picture', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...Object.values(PORTRAIT_TABLES).map((name) => portraitFile(name, 'csv')),
        portraitFile(PORTRAIT_TABLES.needs, 'svg'),
        whoDoesWhatFile('argent'),
        whoDoesWhatFile('cours'),
      ].sort(),
    );
  });

  it('never let a name become a formula, and keep it whole', () => {
    const names = rowsOf(whoDoesWhatFile('argent'))
      .slice(1)
      .map(([, , organisation]) => organisation);
    expect(names.sort()).toEqual(['\'=HYPERLINK("https://piege.example")', 'Un nom; « avec » "tout"']);
  });

  it('hold what the page shows', () => {
    expect(rowsOf(portraitFile(PORTRAIT_TABLES.needs, 'csv'))[1]).toEqual([
      'Je cherche…',
      'du financement',
      '0',
      '2',
    ]);
  });
});
