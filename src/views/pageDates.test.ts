import {beforeAll, describe, expect, it} from 'vitest';
import {readContent} from '../content';
import {addresses} from '../model/addresses';
import {NO_LOG} from '../model/changeLog';
import type {Content} from '../model/content';
import {pageDates} from './pageDates';

let content: Content;

beforeAll(async () => {
  const read = await readContent({
    dataDir: 'tests/fixtures/contenu/valide/data',
    guideDir: 'tests/fixtures/contenu/valide/docs',
  });
  if (!read.content) throw new Error('The fixture cannot be read.');
  ({content} = read);
});

const nothing = {data: () => undefined, guide: () => undefined};

describe('pageDates', () => {
  it('takes the recorded day of the file, and for a list that of the latest thing listed', () => {
    const [resource] = content.resources;
    if (!resource) throw new Error('The directory is empty.');
    const recorded = {
      data: (file: string) => (file === `ressources/${resource.id}.md` ? '2027-05-01' : '2026-11-22'),
      guide: () => '2026-11-23',
    };
    const dates = pageDates(content, recorded, NO_LOG);
    expect(dates.get(addresses.resource(resource.id))).toBe('2027-05-01');
    expect(dates.get(addresses.type(resource.type))).toBe('2027-05-01');
    expect(dates.get(addresses.directory())).toBe('2027-05-01');
    expect(dates.get(addresses.guide())).toBe('2026-11-23');
    expect(dates.get(addresses.glossary())).toBe('2026-11-22');
    const [event] = content.events;
    const [partner] = content.partners;
    expect(dates.get(addresses.event(event?.id ?? ''))).toBe('2026-11-22');
    expect(dates.get(addresses.partner(partner?.id ?? ''))).toBe('2026-11-22');
    expect(dates.get(addresses.prizes())).toBe('2026-11-22');
  });

  it('takes what the files say of themselves where nothing is recorded, and otherwise says nothing', () => {
    const dates = pageDates(content, nothing, NO_LOG);
    for (const {id, ajoute_le, verification = []} of content.resources) {
      const [last] = [ajoute_le, ...verification.map(({date}) => date)].sort().reverse();
      expect(dates.get(addresses.resource(id))).toBe(last);
    }
    for (const {url, revise_le} of content.practices) expect(dates.get(url)).toBe(revise_le);
    for (const address of [addresses.glossary(), addresses.changes(), addresses.privacy()]) {
      expect(dates.has(address), address).toBe(false);
    }
  });
});
