import {expect, it} from 'vitest';
import {parseFile} from '../../src/content/document';
import {tidyEntry} from '../../src/content/mending/tidyEntry';
import {realFiles} from '../realContent';

it('finds the files of the directory in their form, typography included', async () => {
  const found = await realFiles();
  expect(found.filter((file) => tidyEntry(parseFile(file)) !== undefined).map((file) => file.path)).toEqual(
    [],
  );
});
