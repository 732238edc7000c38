import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {fromIssue} from './commands/fromIssue';
import type {MessageOutcome} from './entryFromMessage';
import {entryFromMessage} from './entryFromMessage';
import type {ForgeAnswer, ForgeApi} from './forge/api';
import {issueEventSchema, mayWrite, proposeFromIssue} from './forge/proposeFromIssue';

const FUND = 'data/ressources/fonds-essai.md';
const PROMISES = [
  'J’ai vérifié l’information sur une page officielle.',
  'Aucune personne n’est nommée; le courriel et le téléphone sont ceux d’un organisme.',
  'Le texte est de ma plume et j’accepte qu’il soit publié sous licence CC BY 4.0.',
];

/** The message of the form of corrections. */
function correction(valeur: string, champ = 'Montant', fiche = 'fonds-essai'): string {
  return [
    `### Fiche\n\n${fiche}`,
    `### Ce qui doit changer\n\n${champ}`,
    `### La bonne information\n\n${valeur}`,
    '### Page qui le prouve\n\nhttps://fonds.example.org/2027 Montants de 2027',
    `### Avant d’envoyer\n\n${PROMISES.map((promise) => `- [x] ${promise}`).join('\n')}`,
  ].join('\n\n');
}

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'message-'));
  cpSync('tests/fixtures/contenu/valide', root, {recursive: true});
});

afterEach(() => {
  rmSync(root, {recursive: true});
  vi.unstubAllGlobals();
});

async function made(body: string): Promise<MessageOutcome> {
  return entryFromMessage(body, root, '2026-11-30');
}

describe('the entry of a message', () => {
  it('is written in its one form, with what it changes', async () => {
    const outcome = await made(correction('10 000 $ (2027)'));
    if (outcome.state !== 'ready') throw new Error(JSON.stringify(outcome));
    expect(outcome).toMatchObject({
      file: FUND,
      exists: true,
      title: 'Corriger la fiche fonds-essai\u00a0: Montant',
    });
    expect(outcome.text).toContain('  montant: 10 000 $ (2027)\n');
    expect(outcome.summary).toContain(
      '- Montant\u00a0: Jusqu’à 5 000 &#36; \\(2026\\) → 10 000 &#36; \\(2027\\)',
    );
    expect(readFileSync(path.join(root, FUND), 'utf8')).toContain('Jusqu’à 5 000 $ (2026)');
  });

  it('is refused with the sentences of the checks', async () => {
    const outcome = await made(correction('jamais', 'Fermeture'));
    expect(outcome).toMatchObject({state: 'faults'});
    const faults = outcome.state === 'faults' ? outcome.faults : [];
    expect(faults[0]).toMatch(/«\u00a0jamais\u00a0»/);
  });

  it('is not made of what comes from elsewhere, says nothing new or asks for none', async () => {
    expect(await made('Bonjour')).toMatchObject({state: 'faults'});
    expect(await made('### Que cherchez-vous?\n\nUn camion')).toEqual({state: 'none'});
    const [url] = ['https://fonds.example.org/criteres'];
    const same = correction('Jusqu’à 5 000 $ (2026)').replace(
      'https://fonds.example.org/2027 Montants de 2027',
      url,
    );
    const first = await made(same);
    if (first.state === 'ready') writeFileSync(path.join(root, FUND), first.text);
    expect(await made(same)).toEqual({state: 'faults', faults: ['La fiche dit déjà ce que dit ce message.']});
  });

  it('never leaves the folder of entries', async () => {
    for (const fiche of [
      '../../../etc/passwd',
      'data/../package',
      '..',
      '/fonds-essai/..',
      'fonds-essai/../site',
    ]) {
      expect(await made(correction('x', 'Montant', fiche)), fiche).toMatchObject({state: 'faults'});
    }
  });
});

/** A forge that answers what is asked of it, and remembers what is written. */
function forge(permission: string, held: Readonly<Record<string, ForgeAnswer>> = {}) {
  const written: {method: string; path: string; body: unknown}[] = [];
  const api: ForgeApi = async (method, place, body): Promise<ForgeAnswer> => {
    const [at = ''] = place.split('?');
    if (method !== 'GET') written.push({method, path: place, body});
    const known = held[`${method} ${at}`];
    if (known) return known;
    if (at.endsWith('/permission')) return {status: 200, data: {permission}};
    if (at === '') return {status: 200, data: {default_branch: 'main'}};
    if (at === '/git/ref/heads/main') return {status: 200, data: {object: {sha: 'abc'}}};
    if (at.endsWith('/comments')) return {status: 200, data: []};
    if (at === '/pulls') return {status: 201, data: {number: 34}};
    if (at.startsWith('/contents/'))
      return method === 'GET' ? {status: 404, data: {}} : {status: 201, data: {}};
    return {status: 200, data: {}};
  };
  return {api, written};
}

const event = (body: string | null, label = 'en-fiche') => ({
  action: 'labeled',
  label: {name: label},
  issue: {number: 12, body},
  sender: {login: 'quelquun'},
});
const placeOf = (api: ForgeApi) => ({api, repository: 'o/r', event: issueEventSchema.parse(event(''))});

const READY: MessageOutcome = {
  state: 'ready',
  file: FUND,
  text: 'é\n',
  exists: true,
  title: 'Corriger la fiche fonds-essai',
  summary: 'Résumé',
};

describe('what is done of a message', () => {
  it('is a proposal, and an answer that leads to it', async () => {
    const {api, written} = forge('write');
    await proposeFromIssue(placeOf(api), READY);
    expect(written).toMatchObject([
      {
        method: 'POST',
        path: '/git/refs',
        body: {ref: 'refs/heads/fiche-du-message-12', sha: 'abc'},
      },
      {
        method: 'PUT',
        path: `/contents/${FUND}`,
        body: {branch: 'fiche-du-message-12', content: 'w6kK'},
      },
      {method: 'POST', path: '/pulls', body: {head: 'fiche-du-message-12', base: 'main'}},
      {method: 'POST', path: '/issues/12/comments'},
    ]);
    expect((written[2]?.body as {body: string}).body).toMatch(/^Closes #12\n[^]*Résumé$/);
    expect((written[3]?.body as {body: string}).body).toContain(
      'Voici la proposition qui vient de ce message\u00a0: #34.',
    );
  });

  it('takes up what it did before', async () => {
    const {api, written} = forge('write', {
      'POST /git/refs': {status: 422, data: {}},
      'POST /pulls': {status: 422, data: {}},
      'GET /pulls': {status: 200, data: [{number: 34}]},
      [`GET /contents/${FUND}`]: {status: 200, data: {sha: 'def'}},
      'GET /issues/12/comments': {
        status: 200,
        data: [
          {id: 4, user: {login: 'quelquun'}, body: '<!-- reponse-au-message -->'},
          {id: 5, user: {login: 'github-actions[bot]'}, body: '<!-- reponse-au-message -->\nMerci!'},
        ],
      },
    });
    await proposeFromIssue(placeOf(api), READY);
    expect(written.map(({method, path: at}) => `${method} ${at}`)).toEqual([
      'POST /git/refs',
      'PATCH /git/refs/heads/fiche-du-message-12',
      `PUT /contents/${FUND}`,
      'POST /pulls',
      'PATCH /pulls/34',
      'PATCH /issues/comments/5',
    ]);
    expect(written[2]?.body).toMatchObject({sha: 'def'});
  });

  it('is an answer that says the faults, made inert', async () => {
    const {api, written} = forge('write');
    await proposeFromIssue(placeOf(api), {
      state: 'faults',
      faults: ['«\u00a0@tous <b>\n## a\u00a0» ne va pas.'],
    });
    expect(written).toHaveLength(1);
    const {body} = written[0]?.body as {body: string};
    expect(body).toContain(
      '\n- «\u00a0&#64;&#8203;tous &lt;b\\> &#35;&#8203;&#35;&#8203; a\u00a0» ne va pas.\n',
    );
  });

  it('fails aloud when the forge refuses', async () => {
    const {api} = forge('write', {'POST /git/refs': {status: 403, data: {}}});
    await expect(proposeFromIssue(placeOf(api), READY)).rejects.toThrow('403');
  });

  it.each([
    ['admin', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ])('asks whether the one who labels may write: %s', async (permission, expected) => {
    expect(await mayWrite(placeOf(forge(permission).api))).toBe(expected);
  });
});

describe('npm run issue:entry', () => {
  it('reads a message from a file, and writes the entry when asked', async () => {
    writeFileSync(path.join(root, 'message.md'), correction('10 000 $'));
    const {code, stdout} = await fromIssue(['message.md'], {}, root);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({state: 'ready', file: FUND});
    expect(readFileSync(path.join(root, FUND), 'utf8')).not.toContain('10 000 $');
    await fromIssue(['message.md', '--write'], {}, root);
    expect(readFileSync(path.join(root, FUND), 'utf8')).toContain('montant: 10 000 $\n');
    writeFileSync(path.join(root, 'message.md'), 'Bonjour');
    expect((await fromIssue(['message.md'], {}, root)).code).toBe(1);
  });

  it.each([
    [['--nope'], /^Une option est inconnue/],
    [[], /^Il manque le fichier du message/],
    [['absent.md'], /ne se lit pas/],
  ])('refuses %j with one sentence', async (args, start) => {
    const {code, stderr} = await fromIssue(args, {}, root);
    expect(code).toBe(2);
    expect(stderr).toMatch(start);
  });

  it('acts on an event only for our label, put by someone who may write', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string, {method}: {method: string}) => {
      asked.push(`${method} ${address}`);
      return new Response(JSON.stringify({permission: 'read'}), {status: 200});
    });
    const file = path.join(root, 'event.json');
    const env = {
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_API_URL: 'https://api.example',
      GITHUB_TOKEN: 'jeton',
    };
    writeFileSync(file, JSON.stringify(event(correction('1'), 'correction')));
    expect((await fromIssue([], env, root)).stdout).toContain('rien à faire');
    expect(asked).toEqual([]);
    writeFileSync(file, JSON.stringify(event(correction('1'))));
    expect((await fromIssue([], env, root)).stdout).toContain('une personne qui peut écrire');
    expect(asked).toEqual(['GET https://api.example/repos/o/r/collaborators/quelquun/permission']);
    writeFileSync(file, JSON.stringify({...event(''), sender: {login: '../../x'}}));
    await expect(fromIssue([], env, root)).rejects.toThrow();
  });
});
