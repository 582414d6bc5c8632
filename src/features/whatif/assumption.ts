import type { Change } from "../../domain/analysis/scenarios/change.ts";
import { type Day, parseDay } from "../../domain/day.ts";
import type { Records } from "../../domain/records.ts";
import type { WordOf } from "../../domain/schema/choices.ts";
import { whatifWords } from "../../i18n/analysis/whatif.ts";
import { formatDay, numberStyle } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { titleOfId } from "../../i18n/records/display.ts";
import { parseDayText, parseNumberText } from "../../i18n/stored/parse.ts";

export const assumptionKinds = ["extend", "drop", "move", "add"] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];
export const assumptionLists = ["structures", "fundings", "measures"] as const;

/** What a person has typed for an assumption. */
export interface Typed {
  readonly kind: AssumptionKind;
  readonly list: (typeof assumptionLists)[number];
  readonly id: number | null;
  readonly until: unknown;
  readonly days: unknown;
  readonly name: unknown;
  readonly field: number | null;
  readonly level: WordOf<"spatialLevel">;
  readonly from: unknown;
  readonly to: unknown;
  readonly fte: unknown;
}

export const blankAssumption: Typed = {
  kind: "extend",
  list: "structures",
  id: null,
  until: null,
  days: null,
  name: "",
  field: null,
  level: "district",
  from: null,
  to: null,
  fte: null,
};

/** The change somebody has described, or null where something is missing. */
export function readAssumption(typed: Typed, language: Language): Change | null {
  const { kind, list, id } = typed;
  if (kind === "add") {
    const title = String(typed.name ?? "").trim();
    const startsOn = readDay(typed.from);
    if (title === "" || typed.field === null || startsOn === null) return null;
    const endsOn = readDay(typed.to);
    return {
      do: "add",
      list: "structures",
      values: {
        title,
        kind: "service",
        actionFields: [typed.field],
        spatialLevels: [typed.level],
        state: "secured",
        term: endsOn ? "temporary" : "permanent",
        funding: "core",
        startsOn,
        endsOn,
        fte: readNumber(typed.fte, language),
      },
    };
  }
  if (id === null) return null;
  if (kind === "drop") return { do: "drop", list, id };
  if (kind === "extend") {
    const to = readDay(typed.until);
    return to ? { do: "extend", list, id, to } : null;
  }
  const days = readNumber(typed.days, language);
  return days !== null && Number.isInteger(days) && days !== 0
    ? { do: "move", list, id, days }
    : null;
}

/** An assumption in words. */
export function wordAssumption(records: Records, change: Change, language: Language): string {
  const { texts } = whatifWords[language];
  if (change.do === "add") return texts.add(String(change.values.title ?? ""));
  const name = titleOfId(records, change.list, change.id, language);
  switch (change.do) {
    case "extend":
      return texts.extend(name, formatDay(change.to, language));
    case "drop":
      return texts.drop(name);
    case "move":
      return texts.move(name, change.days);
  }
}

function readDay(value: unknown): Day | null {
  const text = typeof value === "string" ? value.trim() : "";
  const read = parseDayText(text);
  return parseDay(text) ?? (read.ok ? read.value : null);
}

function readNumber(value: unknown, language: Language): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return null;
  const read = parseNumberText(text, numberStyle(language));
  return read.ok ? read.value : null;
}
