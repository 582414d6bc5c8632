/** The site's clock: real time, or moved by the `__clock` hook. */
export class Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  /** As SharePoint writes it: whole seconds, UTC. */
  stamp(): string {
    return toStamp(this.now());
  }

  set(now: Date): void {
    this.offset = now.getTime() - Date.now();
  }

  advance(seconds: number): void {
    this.offset += seconds * 1000;
  }

  reset(): void {
    this.offset = 0;
  }
}

export function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
