/** How likely it is that somebody else changed a record since this device last saw it. */
export interface Crowding {
  /** Of so many changes, so many were made on a state older than the site's. */
  met(late: number, changes: number): void;
  /** Whether reading before writing costs less than the writes that would be refused. */
  readsFirst(): boolean;
}

/** How much a change that came too late, and one that did not, say about the next, against all before. */
const weightOf = { late: 0.6, timely: 0.2 };
/** A refused write costs three units, reading before it one. */
const worthReading = 1 / 3;

export function makeCrowding(): Crowding {
  let share = 0;
  return {
    met(late, changes) {
      for (let at = 0; at < changes; at += 1) {
        share += at < late ? weightOf.late * (1 - share) : -weightOf.timely * share;
      }
    },
    readsFirst: () => share > worthReading,
  };
}
