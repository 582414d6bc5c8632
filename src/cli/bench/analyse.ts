import { analysesAsJson } from "../../domain/analysis/export.ts";
import { makeView } from "../../domain/analysis/kernel/view.ts";
import { day } from "../../domain/day.ts";
import { importedRecords } from "./measure/importedRecords.ts";
import { fresh } from "./measure/manyRecords.ts";
import type { BenchRow } from "./measure/row.ts";
import { usualCpu } from "./measure/usualCpu.ts";

const sizes = [1_400, 2_000, 20_000] as const;
/** Small ones often, so that the machine has warmed up for them. */
const runsOf = (size: number) => (size < 10_000 ? 25 : 7);
/** For ten times the structures; time may grow somewhat more, the text hardly. */
const most = { ms: 15, bytes: 12 };

/** All analyses as `analyse` writes them, of imported structures with and without target groups. */
export async function benchAnalyse(): Promise<BenchRow[]> {
  return [true, false].flatMap((withTargetGroups) => {
    const measured = sizes.map((size) => ({ size, ...analysed(size, withTargetGroups) }));
    const kind = withTargetGroups ? "with target groups" : "without target groups";
    const rows = measured.flatMap(({ size, ms, bytes }): BenchRow[] => {
      const what = `analyse, ${size.toLocaleString("en-GB")} structures ${kind}`;
      return [
        { what, value: ms, unit: "ms of the processor", atMost: null },
        { what: `${what}: JSON`, value: bytes / 1e6, unit: "MB", atMost: null },
      ];
    });
    const growth = (of: "ms" | "bytes"): BenchRow => ({
      what: `analyse ${kind}, growth of ${of === "ms" ? "processor time" : "JSON"} 2,000 → 20,000`,
      value: (measured[2]?.[of] ?? Number.NaN) / (measured[1]?.[of] ?? Number.NaN),
      unit: "×",
      atMost: most[of],
    });
    return [...rows, growth("ms"), growth("bytes")];
  });
}

function analysed(size: number, withTargetGroups: boolean): { ms: number; bytes: number } {
  const records = importedRecords(size, withTargetGroups);
  const view = makeView(records, { asOf: null, today: day("2019-03-01") });
  let bytes = 0;
  const ms = usualCpu(
    runsOf(size),
    () => fresh(records),
    (given) => {
      bytes = Buffer.byteLength(JSON.stringify(analysesAsJson(given, view), null, 2));
    },
  );
  return { ms, bytes };
}
