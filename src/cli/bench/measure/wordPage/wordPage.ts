import { masterplanInWorker } from "../../../../documents/buildInWorker.ts";
import { makeView } from "../../../../domain/analysis/view.ts";
import { day } from "../../../../domain/day.ts";
import { writeInWorker } from "../../../../word/inWorker.ts";
import { manyMeasures } from "../manyMeasures.ts";

export interface PageFigures {
  /** Longest stretch in which the page could do nothing else, in milliseconds. */
  readonly longestBlock: number;
  /** The same while the page does nothing: what a busy machine adds. */
  readonly idleBlock: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Writes a Masterplan of so many measures as the app does, and watches how long the page is kept. */
async function measure(count: number): Promise<PageFigures> {
  const records = manyMeasures(count);
  const asOf = day("2016-11-08");
  const view = makeView(records, { asOf, today: asOf });
  await rest();
  const idle = watchPage();
  await rest();
  const idleBlock = idle.stop();
  const watch = watchPage();
  const start = performance.now();
  const document = await masterplanInWorker(records, view, { language: "de" });
  const file = await writeInWorker(document, { pageNumbers: "never" });
  return {
    longestBlock: watch.stop(),
    idleBlock,
    milliseconds: performance.now() - start,
    bytes: file.byteLength,
  };
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 2_000));

/** Passes a message to itself without end; the longest time between two is the longest block. */
function watchPage() {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(() => port2.postMessage(null));
  };
  port2.postMessage(null);
  return {
    stop() {
      port1.close();
      return longest;
    },
  };
}

Object.assign(window, { measure });
