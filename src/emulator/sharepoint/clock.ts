const latest = Date.UTC(8901, 0);

/** The site's clock: the time given (milliseconds; real time where left out), or moved by the `__clock` hook. */
export class Clock {
  private readonly time: () => number;
  private offset = 0;

  constructor(time: () => number = Date.now) {
    this.time = time;
  }

  now(): Date {
    return new Date(this.time() + this.offset);
  }

  /** As SharePoint writes it: whole seconds, UTC. */
  stamp(): string {
    return toStamp(this.now());
  }

  /** Goes to a moment in milliseconds; false where SharePoint knows no such one. */
  set(now: number): boolean {
    if (!(now >= 0 && now < latest)) return false;
    this.offset = now - this.time();
    return true;
  }

  reset(): void {
    this.offset = 0;
  }
}

export function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
