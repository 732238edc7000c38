import {describe, expect, it, vi} from 'vitest';
import type {Message} from '@site/src/offline/messages';
import type {Worker} from './updates';
import {watchUpdates} from './updates';

/** A worker that says its build, and notes what else it hears. */
function fakeWorker(build: string, state: ServiceWorkerState = 'installed') {
  const heard: Message['kind'][] = [];
  const listeners: (() => void)[] = [];
  const worker = {
    state,
    postMessage(message: Message, ports?: Transferable[]) {
      heard.push(message.kind);
      if (message.kind === 'who') (ports?.[0] as MessagePort).postMessage({build});
    },
    addEventListener: (_kind: string, listener: () => void) => void listeners.push(listener),
  };
  const settle = () => {
    worker.state = 'installed';
    listeners.forEach((listener) => listener());
  };
  return {worker: worker as unknown as Worker & ServiceWorker, heard, settle};
}

function watch(waiting: ServiceWorker | null, installing: ServiceWorker | null, build: string) {
  const target = new EventTarget();
  const registration = {waiting, installing, addEventListener: target.addEventListener.bind(target)};
  const onReady = vi.fn<(takeOver: () => void) => void>();
  watchUpdates({registration: registration as never, build, onReady});
  return {registration, onReady, find: () => target.dispatchEvent(new Event('updatefound'))};
}

describe('a worker that waits', () => {
  it('of the build that the window shows takes its place by itself, if it may', async () => {
    const {worker, heard} = fakeWorker('deux');
    const {onReady} = watch(worker, null, 'deux');
    await vi.waitFor(() => expect(heard).toEqual(['who', 'step-in']));
    expect(onReady).not.toHaveBeenCalled();
  });

  it('of a later build waits until one asks for it', async () => {
    const {worker, heard} = fakeWorker('deux');
    const {onReady} = watch(worker, null, 'un');
    await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce());
    expect(heard).toEqual(['who']);
    onReady.mock.calls[0]?.[0]();
    expect(heard).toEqual(['who', 'take-over']);
  });

  it('is met once it is installed, whenever it is found', async () => {
    const {worker, heard, settle} = fakeWorker('deux', 'installing');
    const {registration, onReady, find} = watch(null, null, 'un');
    registration.installing = worker;
    find();
    expect(heard).toEqual([]);
    settle();
    await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce());
  });
});
