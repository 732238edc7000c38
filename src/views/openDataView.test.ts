import {describe, expect, it} from 'vitest';
import {formatSize} from './downloadView';
import {vocabularies} from './fixtures';
import {openDataView} from './openDataView';

const format = {name: 'CSV', mediaType: 'text/csv'};
const group = {
  id: 'csv',
  title: 'CSV',
  lead: 'Des tables.',
  files: [
    {address: '/api/v1/csv/a.csv', title: 'A', format},
    {address: '/flux/absent.json', title: 'Absent', format},
  ],
};
const publication = {
  root: 'https://exemple.org',
  site: {titre: 'Essai', description: 'Un site.', licence: 'CC BY 4.0'},
};

describe('openDataView', () => {
  const view = openDataView(
    [group, {...group, id: 'flux', files: group.files.slice(1)}],
    {resources: [], vocabularies},
    publication,
    new Map([['/api/v1/csv/a.csv', 12_345]]),
  );

  it('offers the files that were made, with their weight', () => {
    expect(view.groups).toHaveLength(1);
    expect(view.groups[0]?.files).toEqual([
      {title: 'A', url: '/api/v1/csv/a.csv', detail: 'CSV, 12\u00a0Ko'},
    ]);
  });

  it('says what to write beside the data, and shows no example without a resource', () => {
    expect(view.attribution).toBe('Essai, https://exemple.org/, sous licence CC BY 4.0');
    expect(view.examples).toEqual([]);
  });
});

it.each([
  [850, '850\u00a0octets'],
  [12_345, '12\u00a0Ko'],
  [999_900, '999\u00a0Ko'],
  [1_115_910, '1,1\u00a0Mo'],
])('says %i bytes as %s', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
