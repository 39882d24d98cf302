/**
 * Does `work` on things of a stream, `concurrency` at a time, and gives what came of them in the stream's order.
 * Never more than four times that many are held.
 */
export async function* inOrder<T, U>(
  things: AsyncIterable<T>,
  concurrency: number,
  work: (thing: T) => Promise<U>,
): AsyncGenerator<U> {
  const { default: pLimit } = await import("p-limit");
  const limit = pLimit(concurrency);
  const window = 4 * concurrency;
  const waiting: Promise<U>[] = [];
  for await (const thing of things) {
    const done = limit(work, thing);
    // Whoever stops listening in the middle is told nothing more.
    done.catch(() => {});
    waiting.push(done);
    if (waiting.length >= window) yield await (waiting.shift() as Promise<U>);
  }
  for (const done of waiting) yield await done;
}
