import {expect, it} from 'vitest';
import {ANCHORS, callAnchor, sourceAnchor} from '../../src/components/GuidePage/anchors';
import {isReservedId} from '../../src/model/reservedIds';
import {EMBEDDED} from '../../src/pageData/embedded';

it('reserves the ids that a page of the guide gives itself', () => {
  const own = [EMBEDDED.id, ...Object.values(ANCHORS), sourceAnchor('ideo'), callAnchor('ideo', 1)];
  expect(own.filter((id) => !isReservedId(id, 'guide'))).toEqual([]);
});
