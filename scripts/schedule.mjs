/**
 * Does tasks side by side: at most `width` at once, each as soon as those it comes after are done, in the order of the list
 * when there is a choice.
 * @template {{name: string, after?: readonly string[]}} T
 * @template R
 * @param {readonly T[]} tasks
 * @param {number} width
 * @param {(task: T, done: ReadonlyMap<string, R>) => Promise<R>} work gets the results there are so far
 * @returns {Promise<R[]>} in the order of the list
 * @throws what `work` throws; and when a task comes after one that is never done
 */
export async function schedule(tasks, width, work) {
  const waiting = [...tasks];
  /** @type {Map<string, R>} */
  const done = new Map();
  /** @type {Set<Promise<void>>} */
  const running = new Set();

  /** @returns {T | undefined} the next task that can be done, which no longer waits */
  const take = () => {
    const index = waiting.findIndex(({after = []}) => after.every((name) => done.has(name)));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  /** @param {T} task */
  const begin = (task) => {
    const one = work(task, done).then((result) => {
      done.set(task.name, result);
      running.delete(one);
    });
    running.add(one);
  };

  while (waiting.length > 0 || running.size > 0) {
    for (let task; running.size < width && (task = take());) begin(task);
    if (running.size === 0) throw new Error(`Never done: ${waiting.map(({name}) => name).join(', ')}.`);
    await Promise.race(running);
  }
  return tasks.map(({name}) => /** @type {R} */ (done.get(name)));
}
