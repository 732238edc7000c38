import {expect, it} from 'vitest';
import type {Resource} from '../../model/resource';
import {ownersOf} from './batches';
import {resource, vocabularies} from './fixtures';

const SITE = 'https://www.maison.example';

const maison = resource({id: 'maison', url: SITE});
const pret = resource({id: 'pret', organisme: 'maison', url: 'https://ailleurs.example/pret'});

it.each<[string, Partial<Resource> & {id: string}, Resource[], string]>([
  ['the organisation that it names', {id: 'bourse', organisme: 'maison'}, [maison], 'maison'],
  ['itself, when another names it', {...maison}, [pret], 'maison'],
  [
    'the organisation that has the site',
    {id: 'guide', url: 'https://maison.example/guide.pdf'},
    [maison],
    'maison',
  ],
  [
    'the organisation that others name, of those that share a site',
    {id: 'guide', url: `${SITE}/guide.pdf`},
    [maison, pret, resource({id: 'autre', url: `${SITE}/autre`})],
    'maison',
  ],
  [
    'the site, when two organisations share it',
    {id: 'guide', url: `${SITE}/guide.pdf`},
    [maison, resource({id: 'autre', url: SITE})],
    'maison.example',
  ],
  [
    'the site, when it is that of what one reads',
    {id: 'guide', url: `${SITE}/guide.pdf`},
    [resource({id: 'recueil', type: 'guide', url: SITE})],
    'maison.example',
  ],
  ['itself, without a page', {id: 'seule', url: undefined}, [maison], 'seule'],
  [
    'its site, when it names nothing that is there',
    {id: 'bourse', url: `${SITE}/bourse`, organisme: 'x'},
    [],
    'maison.example',
  ],
])('an entry is settled with %s', (_, changes, others, key) => {
  const entry = resource(changes);
  const all = [entry, ...others.filter(({id}) => id !== entry.id)];
  expect(ownersOf(all, vocabularies)(entry).key).toBe(key);
});
