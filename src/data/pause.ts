interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Resolves once the page has had the chance to draw and to answer its user. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
