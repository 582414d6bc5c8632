import type { Moment } from "../../domain/day.ts";
import { causeOfChange, pointOf } from "../../domain/meeting/causeOfChange.ts";
import type { PastVersion } from "../../domain/ports.ts";
import type { Records } from "../../domain/records.ts";
import type { Value } from "../../domain/schema/field.ts";
import { definitionOf, type ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { displayField } from "../../i18n/records/display.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";

export interface HistoryLine {
  readonly at: Moment;
  /** Empty where the site does not say. */
  readonly by: string;
  readonly sentence: string;
  /** The meeting and point that changed it: "Koordinierungsrunde 09.11.2016, TOP 2"; empty where none did. */
  readonly cause: string;
  /** Address of that meeting in the app. */
  readonly meeting: number | null;
}

/** What each version changed, newest first: "Ende von 31.12.2016 auf 31.12.2017 geändert". */
export function historyLines(
  records: Records,
  list: ListName,
  /** Its identity outside the app. */
  record: string,
  versions: readonly PastVersion[],
  language: Language,
  timeZone: string,
): readonly HistoryLine[] {
  const words = recordsWords[language];
  const names = Object.entries(definitionOf(list).fields)
    .filter(([, field]) => !field.hidden)
    .map(([name]) => name);
  const text = (name: string, version: PastVersion) =>
    displayField(records, list, name, version.values, language, timeZone);
  return versions.flatMap((version, at): readonly HistoryLine[] => {
    const before = versions[at + 1];
    const { at: moment, by } = version;
    if (!before)
      return [{ at: moment, by: "", sentence: words.historyCreated(by), cause: "", meeting: null }];
    return names
      .filter((name) => text(name, version) !== text(name, before))
      .map((name) => {
        const { label } = fieldWords(list, name, language);
        const from = text(name, before);
        const to = text(name, version);
        const isLong = Math.max(from.length, to.length) > 80;
        const sentence = isLong
          ? words.historyText(label)
          : from === ""
            ? words.historySet(label, to)
            : to === ""
              ? words.historyCleared(label, from)
              : words.historyChanged(label, from, to);
        const cause =
          list === "outcomes" && name === "state" && version.values.state === "done"
            ? pointOf(records, version.values.doneAt as number | null)
            : causeOfChange(records, {
                list,
                record,
                field: name,
                from: before.values[name] as Value,
                to: version.values[name] as Value,
                at: moment,
              });
        return {
          at: moment,
          by,
          sentence,
          cause: cause ? words.historyCause(cause.meeting.title ?? "", cause.number) : "",
          meeting: cause?.meeting.id ?? null,
        };
      });
  });
}
