import {describe, expect, it} from 'vitest';
import {createRemote} from './remote';

describe('createRemote', () => {
  it('downloads once, tells its listeners, and keeps the value', async () => {
    const calls: string[] = [];
    const remote = createRemote(async (baseUrl) => {
      calls.push(baseUrl);
      return 42;
    });
    const seen: string[] = [];
    remote.subscribe(() => seen.push(remote.getState().status));
    expect(remote.getState().status).toBe('idle');
    remote.load('/a/');
    remote.load('/a/');
    await Promise.resolve();
    await Promise.resolve();
    remote.load('/a/');
    expect(remote.getState()).toEqual({status: 'ready', value: 42});
    expect(calls).toEqual(['/a/']);
    expect(seen).toEqual(['loading', 'ready']);
  });

  it('can be tried again after a failure', async () => {
    let isDown = true;
    const remote = createRemote(() => (isDown ? Promise.reject(new Error('down')) : Promise.resolve('up')));
    remote.load('/');
    await new Promise((resolve) => setTimeout(resolve));
    expect(remote.getState()).toEqual({status: 'failed'});
    isDown = false;
    remote.load('/');
    await new Promise((resolve) => setTimeout(resolve));
    expect(remote.getState()).toEqual({status: 'ready', value: 'up'});
  });
});
