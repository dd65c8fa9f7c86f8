/** One use case at a time within a worker's life; across lives the store's compared head does it. */
export function serial(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    // A job that failed told its own caller; the next one starts all the same.
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}
