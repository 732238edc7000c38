import {expect, it} from 'vitest';
import {renderAt} from '@site/tests/rendering';
import HelpLine from './index';

it('says nothing on a site that was given no channel', () => {
  for (const address of ['/', '/repertoire/fonds', '/guide/idee', '/contribuer']) {
    expect(renderAt(address, <HelpLine />).container.textContent).toBe('');
  }
});
