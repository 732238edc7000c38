/** A worker whose script does whatever a test says. */
export class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly heard: unknown[] = [];
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.last = this;
  }

  postMessage(request: unknown): void {
    this.heard.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}
