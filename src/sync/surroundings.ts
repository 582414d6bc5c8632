/** The time as the store sees it. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls back after so many milliseconds, unless taken back. */
  after(ms: number, call: () => void): () => void;
}

/** Whether anybody looks at the page. */
export interface Visibility {
  visible(): boolean;
  subscribe(listener: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** The page's own visibility; always visible where there is no page. A connection that comes back counts as a look. */
export const pageVisibility: Visibility = {
  visible: () => !("document" in globalThis) || document.visibilityState !== "hidden",
  subscribe(listener) {
    if (!("document" in globalThis)) return () => {};
    document.addEventListener("visibilitychange", listener);
    globalThis.addEventListener("online", listener);
    return () => {
      document.removeEventListener("visibilitychange", listener);
      globalThis.removeEventListener("online", listener);
    };
  },
};

/** A key for a new record: 32 lower-case hexadecimal digits nobody else has. */
export function randomKey(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
