import type { Document } from "../../documents/document.ts";
import { masterplan } from "../../documents/masterplan/masterplan.ts";
import { makeView } from "../../domain/analysis/kernel/view.ts";
import { day } from "../../domain/day.ts";
import { writeDocx } from "../../word/write.ts";
import { bareWord } from "./measure/bareWord.ts";
import { fastest } from "./measure/fastest.ts";
import { manyMeasures } from "./measure/manyMeasures.ts";
import type { BenchRow } from "./measure/row.ts";

const measures = 1_000;
const runs = 3;

/** A Masterplan of 1,000 measures as a Word file: the file and its page numbers apart, beside a bare writer of strings. */
export async function benchWord(): Promise<BenchRow[]> {
  const records = manyMeasures(measures);
  const asOf = day("2016-11-08");
  const view = makeView(records, { asOf, today: asOf });
  const document = masterplan(records, view, { language: "de" });
  const bare = fastest(runs, () => document, bareWord);
  const file = await timed(document, "never", runs);
  const numbered = await timed(document, "always", 1);
  return [
    row(
      "paper of 1.000 measures built",
      fastest(
        runs,
        () => records,
        (given) => masterplan(given, view, { language: "de" }),
      ),
      "ms",
    ),
    row("file without page numbers", file, "ms"),
    row("bare strings and zip", bare, "ms"),
    row("file against bare writer", file / bare, "×"),
    row("page numbers on top", numbered - file, "ms"),
  ];
}

async function timed(
  document: Document,
  pageNumbers: "always" | "never",
  times: number,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    await writeDocx(document, undefined, { pageNumbers });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function row(what: string, value: number, unit: string): BenchRow {
  return { what, value, unit, atMost: null };
}
