/** Runs in the page before the app; notes how long clicks take until they are painted, and tasks above 50 ms. */
export interface PageClock {
  /** Milliseconds of tasks above 50 ms since last asked. */
  longTasks(): readonly number[];
  /** Until the paint after each click since last asked, in milliseconds, rounded up to 8. */
  clicks(): readonly number[];
  /** From each click since last asked until the paint in which the screen first was another one, in milliseconds; clicks that change nothing of it are left out. */
  changes(): readonly number[];
  /** From the last click until something that fits the selector was painted; null until then. */
  painted(selector: string): Promise<number>;
}

export function installClock(): void {
  let tasks: number[] = [];
  let clicks: number[] = [];
  let changes: number[] = [];
  let clickedAt = 0;
  let waiting = false;
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      // A message comes after the paint of the frame it was sent in.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "click") clicks.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  addEventListener(
    "click",
    ({ timeStamp }) => {
      clickedAt = timeStamp;
      waiting = true;
    },
    true,
  );
  new MutationObserver((records) => {
    const isScreen = ({ target }: MutationRecord) => target.parentElement?.closest("main") != null;
    if (!waiting || !records.some(isScreen)) return;
    waiting = false;
    const since = clickedAt;
    afterPaint(() => changes.push(performance.now() - since));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const clock: PageClock = {
    longTasks() {
      const noted = tasks;
      tasks = [];
      return noted;
    },
    clicks() {
      const noted = clicks;
      clicks = [];
      return noted;
    },
    changes() {
      const noted = changes;
      changes = [];
      return noted;
    },
    painted: (selector) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else afterPaint(() => resolve(performance.now() - clickedAt));
        };
        look();
      }),
  };
  Object.assign(window, { clock });
}
