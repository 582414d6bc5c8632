import { type Records, table } from "../../../domain/records.ts";
import { exampleRecords } from "../../../examples/exampleRecords.ts";

/** The examples with so many measures: theirs again and again, each with an id and number of its own. */
export function manyMeasures(count: number): Records {
  const records = exampleRecords();
  const { all } = records.measures;
  const measures = Array.from({ length: count }, (_, index) => {
    const measure = all[index % all.length];
    if (!measure) throw new Error("No example measure.");
    return { ...measure, id: index + 1, number: `M ${index + 1}` };
  });
  return { ...records, measures: table(measures) };
}
