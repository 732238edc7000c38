import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Client} from './client';
import {createClient} from './client';
import type {EngineState, Question, Reply, Request} from './messages';

const SOURCE = {baseUrl: '/', edition: 'a'};
const READY: EngineState = {status: 'ready', revision: 1, texts: 'ready'};

let client: Client;
let sent: Request[];
let receive: (reply: Reply) => void;
const connect = vi.fn();

beforeEach(() => {
  sent = [];
  connect.mockReset().mockImplementation((listener: typeof receive) => {
    receive = listener;
    return (request: Request) => sent.push(request);
  });
  client = createClient(connect);
});

const become = (state: EngineState) => receive({kind: 'state', state});
const question = (words: string): Question => ({kind: 'answer', words});
const found = (line: number, words: string) =>
  receive({kind: 'found', line, finding: {kind: 'marks', words, texts: [], ranges: []}});
const lines = () => sent.flatMap((request) => (request.kind === 'ask' ? request.line : []));

describe('the client of the engine', () => {
  it('asks for the engine once', () => {
    expect(client.getState()).toEqual({status: 'idle', texts: 'loading', revision: 0});
    client.load(SOURCE);
    client.load(SOURCE);
    expect(client.getState().status).toBe('loading');
    become({status: 'ready', revision: 1, texts: 'loading'});
    client.load(SOURCE);
    expect(client.getState()).toEqual({status: 'ready', texts: 'loading', revision: 1});
    become({status: 'ready', revision: 2, texts: 'ready'});
    client.load(SOURCE);
    expect(sent).toEqual([{kind: 'open', source: SOURCE}]);
    expect(connect).toHaveBeenCalledOnce();
  });

  it('tries again what failed, whole or in part', () => {
    client.load(SOURCE);
    become({status: 'failed'});
    expect(client.getState().status).toBe('failed');
    client.load(SOURCE);
    expect(client.getState().status).toBe('loading');
    become({status: 'ready', revision: 1, texts: 'failed'});
    expect(client.getState()).toMatchObject({status: 'ready', texts: 'failed'});
    client.load(SOURCE);
    expect(client.getState()).toMatchObject({status: 'ready', texts: 'loading'});
    expect(sent).toHaveLength(3);
  });

  it('opens again an engine that has died, and lines ask again', () => {
    client.load(SOURCE);
    become(READY);
    become({status: 'lost'});
    expect(client.getState()).toEqual({status: 'loading', texts: 'loading', revision: 0});
    expect(sent).toEqual([
      {kind: 'open', source: SOURCE},
      {kind: 'open', source: SOURCE},
    ]);
    become(READY);
    expect(client.getState()).toMatchObject({status: 'ready', revision: 1});
    become({status: 'lost'});
    become({status: 'failed'});
    client.load(SOURCE);
    expect(client.getState().status).toBe('loading');
  });

  it('tells those who watch, until they stop', () => {
    const seen = vi.fn();
    const stop = client.subscribe(seen);
    client.load(SOURCE);
    stop();
    become(READY);
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('a line', () => {
  it('has its own findings', () => {
    client.load(SOURCE);
    const [one, other] = [client.openLine(), client.openLine()];
    one.ask(question('prêt'));
    other.ask(question('local'));
    const [first = 0, second = 0] = lines();
    expect(first).not.toBe(second);
    found(second, 'local');
    expect(one.getFinding()).toBeUndefined();
    expect(other.getFinding()?.words).toBe('local');
  });

  it('keeps what was found last while something newer is awaited', () => {
    client.load(SOURCE);
    const line = client.openLine();
    line.ask(question('prêt'));
    found(lines()[0] ?? 0, 'prêt');
    line.ask(question('prêts'));
    expect(line.getFinding()?.words).toBe('prêt');
    found(lines()[1] ?? 0, 'prêts');
    expect(line.getFinding()?.words).toBe('prêts');
  });

  it('forgets when it is hung up: a late reply finds nobody', () => {
    client.load(SOURCE);
    const line = client.openLine();
    line.ask(question('prêt'));
    const [before = 0] = lines();
    line.hangUp();
    found(before, 'prêt');
    expect(line.getFinding()).toBeUndefined();
    line.ask(question('local'));
    found(before, 'prêt');
    expect(line.getFinding()).toBeUndefined();
    found(lines()[1] ?? 0, 'local');
    expect(line.getFinding()?.words).toBe('local');
  });

  it('asks nothing of an engine that nobody asked for', () => {
    client.openLine().ask(question('prêt'));
    expect(connect).not.toHaveBeenCalled();
  });
});
