import {describe, expect, it} from 'vitest';
import {schedule} from './schedule.mjs';

/** Does tasks that last some turns each; tells what was begun and ended, in order. */
async function tell(width: number, ...tasks: {name: string; turns?: number; after?: string[]}[]) {
  const story: string[] = [];
  const results = await schedule(tasks, width, async ({name, turns = 1}, done) => {
    story.push(`+${name}`);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    story.push(`-${name}`);
    return `${name} after ${[...done.keys()].join()}`;
  });
  return {story: story.join(' '), results};
}

describe('schedule', () => {
  it('does one thing after the other when there is room for one', async () => {
    const {story} = await tell(1, {name: 'a'}, {name: 'b'}, {name: 'c'});
    expect(story).toBe('+a -a +b -b +c -c');
  });

  it('does at most so many at once, in the order of the list', async () => {
    const {story} = await tell(2, {name: 'a', turns: 5}, {name: 'b'}, {name: 'c'}, {name: 'd'});
    expect(story).toBe('+a +b -b +c -c +d -d -a');
  });

  it('begins nothing before what it comes after, and lets the others pass', async () => {
    const {story, results} = await tell(
      2,
      {name: 'site', turns: 4},
      {name: 'essais', after: ['site']},
      {name: 'types'},
      {name: 'règles'},
    );
    expect(story).toBe('+site +types -types +règles -règles -site +essais -essais');
    expect(results).toEqual([
      'site after types,règles',
      'essais after types,règles,site',
      'types after ',
      'règles after types',
    ]);
  });

  it('gives up when a task fails, or waits for one that is never done', async () => {
    const fails = () => Promise.reject(new Error('arrêt'));
    await expect(schedule([{name: 'a'}, {name: 'b'}], 2, fails)).rejects.toThrow('arrêt');
    await expect(tell(2, {name: 'a', after: ['rien']})).rejects.toThrow('Never done: a.');
  });

  it('has nothing to do', async () => {
    expect((await tell(2)).results).toEqual([]);
  });
});
