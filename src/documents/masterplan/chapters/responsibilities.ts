import type {
  MatrixCell,
  MatrixFinding,
} from "../../../domain/analysis/gaps/responsibilityMatrix.ts";
import type { Entry } from "../../../domain/records.ts";
import { roleLetters } from "../../../i18n/stored/choices.ts";
import { bullets, heading, paragraph, tableOf } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

const roles = ["leads", "does", "contributes", "informed"] as const;

/** Who leads, does, contributes and is informed, by field of action, and what stands out. */
export function responsibilities(plan: Plan): Block[] {
  const { words, facts, actionFields } = plan;
  const { tasks } = facts.responsibilityMatrix;
  const findings = facts.openChecks;
  if (tasks.length === 0)
    return [...plan.texts("responsibilities"), paragraph(words.responsibilities.empty)];
  const known = new Set(actionFields.map(({ id }) => id));
  const homeless = tasks.filter((task) => !task.actionFields.some((id) => known.has(id)));
  return [
    ...plan.texts("responsibilities"),
    paragraph(words.responsibilities.legend),
    ...actionFields.flatMap((field) =>
      matrix(
        plan,
        tasks.filter((task) => task.actionFields.includes(field.id)),
        field.title ?? "",
      ),
    ),
    ...matrix(plan, homeless, words.inventory.noField),
    heading(2, words.responsibilities.findings, "responsibility-findings"),
    findings.length === 0
      ? paragraph(words.responsibilities.noFindings)
      : bullets(findings.map((finding) => worded(plan, finding))),
  ];
}

function matrix(plan: Plan, tasks: readonly Entry<"tasks">[], field: string): Block[] {
  if (tasks.length === 0) return [];
  const { words, facts, language } = plan;
  const cells = new Map<number, MatrixCell[]>();
  for (const cell of facts.responsibilityMatrix.cells) {
    const row = cells.get(cell.task.id);
    if (row) row.push(cell);
    else cells.set(cell.task.id, [cell]);
  }
  const holders = (task: Entry<"tasks">, role: (typeof roles)[number]) =>
    (cells.get(task.id) ?? [])
      .filter((cell) => cell.roles.includes(role))
      .map(({ structure }) => structure.title ?? "");
  return [
    tableOf(
      words.responsibilities.caption(field),
      tasks,
      [
        { head: words.columns.task, width: 3.4, cell: ({ title }) => title ?? "" },
        ...roles.map((role) => ({
          head: `${roleLetters[language][role]}: ${plan.word("role", role)}`,
          width: 3,
          cell: (task: Entry<"tasks">) => {
            const names = holders(task, role);
            const needed = role === "leads" || role === "does";
            if (names.length === 0 && needed)
              return { text: words.words.nobody, tone: "missing" as const };
            return names.join("\n");
          },
        })),
      ],
      { empty: words.responsibilities.empty, landscape: true },
    ),
  ];
}

function worded(plan: Plan, { check, task, structure, count }: MatrixFinding): string {
  const text = plan.words.responsibilities.checks[check] as (name: string, n: number) => string;
  return text(task?.title ?? structure?.title ?? "", count);
}
