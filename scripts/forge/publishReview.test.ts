import {describe, expect, it} from 'vitest';
import type {ReviewFacts} from '../../src/contribution/review/facts';
import {SUMMARY_MARK} from '../../src/contribution/review/summary';
import type {ForgeAnswer, ForgeApi} from './api';
import {keepTicks, publishReview} from './publishReview';

const SHA = 'a'.repeat(40);
const BOT = {login: 'github-actions[bot]'};
const PULL = {number: 7, state: 'open', head: {sha: SHA}, base: {repo: {full_name: 'o/r'}}};

const FACTS: ReviewFacts = {
  pull: 7,
  entries: [],
  moreEntries: 0,
  others: [],
  addresses: [],
  moreAddresses: 0,
  coverage: [],
  checks: ['contact'],
  problems: [{severity: 'error', place: 'data/ressources/a.md:3', message: 'x', help: ''}],
  moreProblems: 0,
  suggestions: [{file: 'data/ressources/a.md', line: 3, text: 'type: ```@a', message: '«\u00a0x\u00a0» @b'}],
};

interface Request {
  method: string;
  path: string;
  body?: unknown;
}

/** A forge that holds what it is given, and remembers what it is asked to write. */
function forge(answers: Readonly<Record<string, unknown>> = {}) {
  const written: Request[] = [];
  const held: Record<string, unknown> = {
    '/pulls/7': PULL,
    '/pulls/7/files': [{filename: 'data/ressources/a.md'}],
    '/issues/7/comments': [],
    '/pulls/7/comments': [],
    ...answers,
  };
  const api: ForgeApi = async (method, path, body): Promise<ForgeAnswer> => {
    const [place = ''] = path.split('?');
    if (method === 'GET')
      return held[place] === undefined ? {status: 404, data: {}} : {status: 200, data: held[place]};
    written.push({method, path, body});
    return {status: 200, data: {}};
  };
  return {api, written};
}

function publish(
  api: ForgeApi,
  {facts = FACTS as unknown, event = {} as object, text = JSON.stringify(facts)} = {},
) {
  const run = {id: 5, event: 'pull_request', head_sha: SHA, ...event};
  return publishReview({
    api,
    repository: 'o/r',
    server: 'https://forge.example',
    event: {workflow_run: run},
    facts: text,
  });
}

const bodyOf = ({body}: Request) => (body as {body: string}).body;

describe('the comment of a proposal', () => {
  it('is written once, then kept up to date', async () => {
    const first = forge();
    await publish(first.api);
    expect(first.written.map(({method, path}) => `${method} ${path}`)).toEqual([
      'POST /issues/7/comments',
      'POST /pulls/7/reviews',
    ]);
    const body = bodyOf(first.written[0] as Request);
    expect(body.startsWith(SUMMARY_MARK)).toBe(true);
    expect(body).toContain('(https://forge.example/o/r/actions/runs/5#artifacts)');

    const comment = {
      id: 9,
      user: BOT,
      body: body.replace('- [ ]', '- [x]').replace('1 fiche', '2 fiches').replace('Aucune fiche', '2 fiches'),
    };
    const again = forge({'/issues/7/comments': [{id: 1, user: BOT, body: 'autre'}, comment]});
    await publish(again.api);
    expect(again.written[0]).toMatchObject({method: 'PATCH', path: '/issues/comments/9'});
    // What the reviewer ticked stays ticked.
    expect(bodyOf(again.written[0] as Request)).toBe(body.replace('- [ ]', '- [x]'));

    const same = forge({'/issues/7/comments': [{id: 9, user: BOT, body}]});
    expect(await publish(same.api)).toContain('n’a pas changé');
    expect(same.written.map(({path}) => path)).toEqual(['/pulls/7/reviews']);
  });

  it.each([{login: 'quelquun'}, null])('is never that of %j, who copies its mark', async (user) => {
    const {api, written} = forge({'/issues/7/comments': [{id: 1, user, body: `${SUMMARY_MARK}\n`}]});
    await publish(api);
    expect(written[0]).toMatchObject({method: 'POST', path: '/issues/7/comments'});
  });

  it('says when the proposal changes the code', async () => {
    const {api, written} = forge({
      '/pulls/7/files': [{filename: 'data/ressources/a.md'}, {filename: 'scripts/review.ts'}],
    });
    await publish(api);
    expect(bodyOf(written[0] as Request)).toContain('change aussi le code');
  });
});

describe('what a stranger’s code left', () => {
  it.each([
    ['what is no JSON', {text: '{'}],
    ['a key too many', {facts: {...FACTS, autre: 1}}],
    [
      'a path that leaves the content',
      {facts: {...FACTS, suggestions: [{file: '../a.md', line: 1, text: 'a', message: 'b'}]}},
    ],
    [
      'two lines for one',
      {facts: {...FACTS, suggestions: [{file: 'data/a.md', line: 1, text: 'a\n```\n@b', message: 'b'}]}},
    ],
    ['too much', {text: ' '.repeat(3_000_000)}],
    ['no number', {facts: {...FACTS, pull: undefined}}],
    ['the number of another proposal', {facts: {...FACTS, pull: 8}}],
    ['a number that is no number', {facts: {...FACTS, pull: '7/../8'}}],
    ['a proposal that moved on', {event: {head_sha: 'b'.repeat(40)}}],
  ])('is not published: %s', async (_name, change) => {
    const {api, written} = forge({'/pulls/8': {...PULL, number: 8, head: {sha: 'c'.repeat(40)}}});
    expect(await publish(api, change)).toContain('rien n’est publié');
    expect(written).toEqual([]);
  });

  it('is not even read from the run of something else', async () => {
    await expect(publish(forge().api, {event: {event: 'push'}})).rejects.toThrow();
    await expect(publish(forge().api, {event: {head_sha: '$(id)'}})).rejects.toThrow();
  });

  it('is not published on a closed proposal', async () => {
    const {api, written} = forge({'/pulls/7': {...PULL, state: 'closed'}});
    expect(await publish(api)).toContain('fermée');
    expect(written).toEqual([]);
  });
});

describe('corrections', () => {
  it('stay in their block, are proposed once, and may be refused', async () => {
    const {api, written} = forge();
    await publish(api);
    const review = written[1]?.body as {commit_id: string; comments: {body: string; path: string}[]};
    expect(review).toMatchObject({commit_id: SHA, event: 'COMMENT'});
    const [comment] = review.comments;
    expect(comment?.body).toBe('«\u00a0x\u00a0» &#64;&#8203;b\n\n````suggestion\ntype: ```@a\n````');

    const again = forge({'/pulls/7/comments': [{...comment, user: BOT}]});
    await publish(again.api);
    expect(again.written.map(({path}) => path)).toEqual(['/issues/7/comments']);

    const refusing: ForgeApi = async (method, path, body) =>
      path.endsWith('/reviews') ? {status: 422, data: {}} : forge().api(method, path, body);
    expect(await publish(refusing)).toContain('Corrections proposées\u00a0: 0');
  });
});

it('keeps what is ticked, and nothing else', () => {
  expect(keepTicks('- [x] a\r\n- [ ] b\n', '- [ ] a\n- [ ] b\n- [ ] c')).toBe('- [x] a\n- [ ] b\n- [ ] c');
});
