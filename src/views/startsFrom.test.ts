import {expect, it} from 'vitest';
import {startsFrom} from './startsFrom';

const anywhere = {id: 'partout', nom: 'Partout', raison: 'Oui.'};
const there = {id: 'la', nom: 'Là', raison: 'Oui.', place: 'Là', serves: ['granit', 'estrie']};

it.each([
  [undefined, ['la', 'partout'], []],
  ['granit', ['la', 'partout'], []],
  ['coaticook', ['partout'], ['la']],
])('from %j begins with %j, and not with %j', (kept, serving, elsewhere) => {
  const found = startsFrom([there, anywhere], kept);
  expect(found.serving.map(({id}) => id)).toEqual(serving);
  expect(found.elsewhere.map(({id}) => id)).toEqual(elsewhere);
});
