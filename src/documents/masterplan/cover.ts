import type { Cover } from "../document.ts";
import type { Plan } from "./chapters/plan.ts";

/** Title, publisher, mark and the table that says which version this is. */
export function cover(plan: Plan, isDraft: boolean): Cover {
  const { words, view, options } = plan;
  const { control } = words;
  const { settings } = view;
  const [first = "", second = ""] = control.head;
  return {
    lines: settings.letterhead.length > 0 ? settings.letterhead : [settings.officeName],
    title: settings.planTitle,
    subtitle: words.subtitle(plan.day(view.horizon.from), plan.day(view.horizon.to)),
    mark: isDraft ? words.draft : null,
    blocks: [
      {
        type: "controlBlock",
        caption: control.caption,
        head: [first, second],
        rows: [
          [
            control.version,
            [
              options.number ?? control.noVersion,
              options.state && plan.word("versionState", options.state),
            ]
              .filter(Boolean)
              .join(", "),
          ],
          [control.asOf, plan.day(view.asOf)],
          [control.horizon, plan.span(view.horizon.from, view.horizon.to)],
          [words.columns.period, plan.periods.map((period) => plan.period(period)).join(", ")],
          [control.scenario, control[view.scenario]],
          [control.publisher, settings.officeName],
          [control.fileReference, options.fileReference || control.noReference],
        ],
      },
    ],
  };
}
