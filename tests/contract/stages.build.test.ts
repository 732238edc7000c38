import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {addresses} from '../../src/model/addresses';
import {PAGE_DATA_DIR, pageDataFile} from '../../src/pageData/paths';
import type {StageGuideView} from '../../src/views/guideView';
import {BUILD, addressesOf} from '../kinds';
import type {PageElement} from './html';
import {readPage} from './html';

/* Each stage of the guide, as the site sends it: its text, its needs, its resources, its neighbours. */

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(addressesOf('guideStage'))('the stage at %s', (address) => {
  const main = readPage(address).find(({name}) => name === 'main')?.inside ?? [];
  const shown = main.filter(({isShown}) => isShown);
  const view = JSON.parse(
    readFileSync(`${BUILD}/${PAGE_DATA_DIR}/${pageDataFile(address)}`, 'utf8'),
  ) as StageGuideView;

  const hrefs = (isNamed: (text: string) => boolean) =>
    shown
      .filter(({name, text}) => name === 'a' && isNamed(plain(text)))
      .map(({attributes}) => attributes.href);

  it('has its text', () => {
    const titles = shown.filter(({name}) => name === 'h2').map(({text}) => plain(text));
    expect(titles).toContain('Ce que vous faites');
  });

  it('leads to its needs and to its resources', () => {
    for (const {label, url} of view.needs) expect(hrefs((text) => text === plain(label))).toEqual([url]);
    expect(view.resources.length).toBeGreaterThan(0);
    for (const {id, nom} of view.resources)
      expect(hrefs((text) => text === plain(nom))).toEqual([addresses.resource(id)]);
    expect(hrefs((text) => text.includes(plain(view.allResources.label)))).toEqual([
      addresses.stage(view.stage.id),
    ]);
  });

  it('says where it stands among the others', () => {
    const isTrail = ({name, attributes}: PageElement) =>
      name === 'nav' && attributes['aria-label'] === 'Étapes du guide';
    const here = main
      .filter(isTrail)
      .flatMap(({inside}) => inside)
      .filter(({attributes}) => attributes['aria-current'] === 'step');
    expect(here.map(({attributes}) => attributes.href)).toEqual([address]);
  });
});
