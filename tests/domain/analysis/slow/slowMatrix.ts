import type { View } from "../../../../src/domain/analysis/kernel/view.ts";
import type { Records } from "../../../../src/domain/records.ts";
import { covers, existsOn } from "./definitions.ts";

/** A18: who has which role on the Stichtag, for each task and structure. */
export function slowMatrix(records: Records, view: View) {
  const holds = (task: number, structure: number, role: string) => {
    const s = records.structures.byId.get(structure);
    return records.responsibilities.all.some(
      (r) =>
        r.task === task &&
        r.structure === structure &&
        r.role === role &&
        s !== undefined &&
        existsOn(s, view.asOf) &&
        covers(r, view.asOf),
    );
  };
  const tasks = records.tasks.all.map(({ id }) => id);
  const structures = records.structures.all.map(({ id }) => id);
  const roles = ["leads", "does", "contributes", "informed"];
  const { tooManyContributors, tooManyLeads } = view.settings;
  return {
    cells: tasks.flatMap((task) =>
      structures
        .map((structure) => ({
          task,
          structure,
          roles: roles.filter((role) => holds(task, structure, role)),
        }))
        .filter((cell) => cell.roles.length > 0),
    ),
    findings: [
      ...tasks.flatMap((task) => {
        const count = (role: string) => structures.filter((s) => holds(task, s, role)).length;
        const [leads, does, contributes] = [count("leads"), count("does"), count("contributes")];
        const found = (check: string, is: boolean, n: number) =>
          is ? [{ check, task, structure: null, count: n }] : [];
        return [
          ...found("noLead", leads === 0, leads),
          ...found("severalLeads", leads > 1, leads),
          ...found("nobodyDoes", does === 0, does),
          ...found("tooManyContributors", contributes > tooManyContributors, contributes),
        ];
      }),
      ...structures.flatMap((structure) => {
        const led = tasks.filter((task) => holds(task, structure, "leads")).length;
        return led > tooManyLeads
          ? [{ check: "tooManyLeads", task: null, structure, count: led }]
          : [];
      }),
    ],
  };
}
