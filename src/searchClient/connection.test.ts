import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {connect} from './connection';
import type {Reply, Request} from './messages';
import {FakeWorker} from '../workerLink/fixtures';

const OPEN: Request = {kind: 'open', source: {baseUrl: '/'}};
const FAILED: Reply = {kind: 'state', state: {status: 'failed'}};

const fetch = vi.fn();
const replies: Reply[] = [];
const receive = (reply: Reply) => replies.push(reply);

beforeEach(() => {
  replies.length = 0;
  fetch.mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
  vi.stubGlobal('self', {fetch});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the way to the engine', () => {
  it('leads to a worker', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    connect(receive)(OPEN);
    expect(FakeWorker.last.heard).toEqual([OPEN]);
    FakeWorker.last.dispatchEvent(new MessageEvent('message', {data: FAILED}));
    expect(replies).toEqual([FAILED]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leads to the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    connect(receive)(OPEN);
    await vi.waitFor(() => expect(replies).toEqual([FAILED]));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('leads to the page when the script of the worker does not load, and asks again what was not heard', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const send = connect(receive);
    send(OPEN);
    FakeWorker.last.dispatchEvent(new Event('error'));
    expect(FakeWorker.last.isTerminated).toBe(true);
    await vi.waitFor(() => expect(replies).toEqual([FAILED]));
    send(OPEN);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));
    expect(FakeWorker.last.heard).toHaveLength(1);
  });

  const READY: Reply = {kind: 'state', state: {status: 'ready', revision: 1, texts: 'ready'}};
  const LOST: Reply = {kind: 'state', state: {status: 'lost'}};
  const ASK: Request = {kind: 'ask', line: 1, question: {kind: 'answer', words: 'prêt'}};
  const says = (data: Reply) => FakeWorker.last.dispatchEvent(new MessageEvent('message', {data}));

  it.each(['error', 'messageerror'])(
    'leads to the page when a worker that has spoken dies (%s)',
    async (kind) => {
      vi.stubGlobal('Worker', FakeWorker);
      const send = connect(receive);
      send(OPEN);
      says(READY);
      FakeWorker.last.dispatchEvent(new Event(kind));
      expect(FakeWorker.last.isTerminated).toBe(true);
      expect(replies).toEqual([READY, LOST]);
      FakeWorker.last.dispatchEvent(new Event(kind));
      says(READY);
      expect(replies).toHaveLength(2);
      send(OPEN);
      await vi.waitFor(() => expect(replies.at(-1)).toEqual(FAILED));
      expect(fetch).toHaveBeenCalledOnce();
      expect(FakeWorker.last.heard).toHaveLength(1);
    },
  );

  it('leads to the page when a worker that was ready answers no more', () => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeWorker);
    const send = connect(receive);
    send(OPEN);
    send(ASK);
    vi.runAllTimers();
    // It may still be on its way.
    expect(replies).toEqual([]);
    says(READY);
    send(ASK);
    says(READY);
    vi.runAllTimers();
    expect(replies).toEqual([READY, READY]);
    send(ASK);
    send(ASK);
    vi.runAllTimers();
    expect(replies).toEqual([READY, READY, LOST]);
    vi.useRealTimers();
  });
});
