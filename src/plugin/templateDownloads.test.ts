import {describe, expect, it} from 'vitest';
import {form, publication, table} from '../exports/fixtures';
import {TemplateDownloads} from './templateDownloads';

function counted() {
  const made: string[] = [];
  const downloads = new TemplateDownloads(async ({id, titre}) => {
    made.push(titre);
    return [{ending: id === form.id ? 'docx' : 'csv', bytes: new TextEncoder().encode(titre)}];
  });
  return {made, downloads};
}

describe('TemplateDownloads', () => {
  it('gives each file its address', async () => {
    const {downloads} = counted();
    expect([...(await downloads.of([form, table], publication)).keys()]).toEqual([
      '/telechargements/gabarits/fiche-besoin.docx',
      '/telechargements/gabarits/budget.csv',
    ]);
  });

  it('makes again only the files of what has changed', async () => {
    const {made, downloads} = counted();
    await downloads.of([form, table], publication);
    const changed = {...table, titre: 'Autre budget'};
    const files = await downloads.of([structuredClone(form), changed], publication);
    expect(made).toEqual([form.titre, table.titre, changed.titre]);
    expect(new TextDecoder().decode(files.get('/telechargements/gabarits/budget.csv'))).toBe('Autre budget');
    await downloads.of([form], {...publication, site: 'Autre guide'});
    expect(made).toHaveLength(4);
  });
});
