import type { Finding } from "./analysis/findings/finding.ts";
import type { Changes } from "./ports.ts";
import type { WordOf } from "./schema/choices.ts";
import type { ListName } from "./schema/index.ts";

/** Values of a gap that stands for a finding: its identity, the facts it rests on, the records it is about. */
export function gapOfFinding(
  finding: Finding,
  title: string,
  decision: WordOf<"decision"> = "open",
): Changes<"gaps"> {
  const ids = (list: ListName) =>
    finding.records.filter((record) => record.list === list).map(({ id }) => id);
  const { subject } = finding;
  const [cell] = subject.analysis === "coverage" ? subject.rows : [];
  const [need] = subject.analysis === "unmetNeeds" ? subject.rows : [];
  const level = cell?.column.by === "spatialLevel" ? cell.column.word : need?.need.spatialLevel;
  return {
    title: title.slice(0, 255),
    kind: finding.kind,
    finding: finding.id,
    facts: finding.facts,
    systematic: subject.analysis === "systematicGaps",
    actionFields: finding.actionFields,
    spatialLevel: level ?? null,
    areas: ids("areas"),
    needs: ids("needs"),
    structures: ids("structures"),
    tasks: ids("tasks"),
    startsOn: finding.from,
    endsOn: finding.to,
    decision,
  };
}
