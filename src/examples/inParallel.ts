/** Does all jobs, at most so many at a time, each lane taking the next; ends at the first failure. */
export async function inParallel<T>(
  lanes: number,
  jobs: readonly T[],
  work: (job: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async () => {
    while (next < jobs.length && !failed) {
      const job = jobs[next++] as T;
      try {
        await work(job);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, jobs.length) }, lane));
}
