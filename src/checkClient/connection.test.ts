import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {connect} from './connection';
import type {Reply, Request} from './messages';
import {FakeWorker} from '../workerLink/fixtures';

const OPEN: Request = {kind: 'open', source: {baseUrl: '/'}};
const CHECK: Request = {kind: 'check', turn: 1, draft: {values: {nom: 'Quai'}, sections: {}}};
const LATER: Request = {kind: 'check', turn: 2, draft: {values: {nom: 'Quai bleu'}, sections: {}}};
const SHEET: Request = {kind: 'sheet', turn: 1, file: {name: 'a.xlsx', bytes: new Uint8Array()}};
const READY: Reply = {kind: 'state', status: 'ready', names: []};
const FAILED: Reply = {kind: 'state', status: 'failed'};
const MISSING: Reply = {kind: 'entry', id: 'quai', entry: undefined};

/** What the code in the page was asked, in the place of a worker. */
const asked: Request[] = [];
vi.mock('./host', () => ({createHost: () => (request: Request) => asked.push(request)}));

const replies: Reply[] = [];
const receive = (reply: Reply) => replies.push(reply);
const says = (data: Reply) => FakeWorker.last.dispatchEvent(new MessageEvent('message', {data}));

beforeEach(() => {
  asked.length = 0;
  replies.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the way to the checks', () => {
  it('leads to a worker', () => {
    connect(receive)(OPEN);
    expect(FakeWorker.last.heard).toEqual([OPEN]);
    says(FAILED);
    expect(replies).toEqual([FAILED]);
  });

  it('leads to the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    connect(receive)(OPEN);
    await vi.waitFor(() => expect(asked).toEqual([OPEN]));
  });

  it.each(['error', 'messageerror'])(
    'leads to the page when a worker dies (%s), which is asked again what was asked last',
    async (kind) => {
      const send = connect(receive);
      for (const request of [OPEN, CHECK, LATER]) send(request);
      FakeWorker.last.dispatchEvent(new Event(kind));
      expect(FakeWorker.last.isTerminated).toBe(true);
      await vi.waitFor(() => expect(asked).toEqual([OPEN, LATER]));
      send(SHEET);
      await vi.waitFor(() => expect(asked).toEqual([OPEN, LATER, SHEET]));
      // What it says late is not heard.
      says(READY);
      expect(replies).toEqual([]);
    },
  );

  it('leads to the page when a worker that was ready answers no more', async () => {
    const send = connect(receive);
    send(OPEN);
    send(CHECK);
    vi.runAllTimers();
    // What it takes may still be on its way.
    expect(FakeWorker.last.isTerminated).toBe(false);
    says(READY);
    send(CHECK);
    says(MISSING);
    vi.runAllTimers();
    expect(FakeWorker.last.isTerminated).toBe(false);
    send(LATER);
    vi.runAllTimers();
    expect(FakeWorker.last.isTerminated).toBe(true);
    await vi.waitFor(() => expect(asked).toEqual([OPEN, LATER]));
  });

  it('gives a whole workbook more time than an entry', () => {
    const send = connect(receive);
    send(OPEN);
    says(READY);
    send(SHEET);
    send(CHECK);
    vi.advanceTimersByTime(60_000);
    expect(FakeWorker.last.isTerminated).toBe(false);
    vi.runAllTimers();
    expect(FakeWorker.last.isTerminated).toBe(true);
  });
});
