import { readChanged } from "../../domain/meeting/changed.ts";
import type {
  RecordedChange,
  RecordedItem,
  RecordedOutcome,
  RecordedTask,
} from "../../domain/meeting/meetingRecord.ts";
import { outcomesOf } from "../../domain/meeting/outcomes.ts";
import {
  type Entry,
  type EntryMeta,
  nameOf,
  parseReference,
  type Records,
} from "../../domain/records.ts";
import { definitionOf } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { displayValue, titleOf, titleOfId } from "../../i18n/records/display.ts";
import { commonWords } from "../../i18n/shell/common.ts";
import { fieldWords } from "../../i18n/stored/lists.ts";

type Outcome = Entry<"outcomes">;

export interface Taking {
  readonly language: Language;
  /** IANA name of the zone in which times are told. */
  readonly timeZone: string;
}

/** What minutes hold of a point, in words, as it is now. */
export function takeItem(
  records: Records,
  item: Entry<"agendaItems">,
  taking: Taking,
): RecordedItem {
  const about = parseReference(item.about);
  return {
    title: item.title ?? "",
    presenter:
      item.presenter === null
        ? ""
        : titleOfId(records, "organisations", item.presenter, taking.language),
    about: about ? titleOfId(records, about.list, about.id, taking.language) : "",
    because: item.because ?? "",
    note: item.note ?? "",
    isFollowUp: item.kind === "followUp",
    outcomes: outcomesOf(records, item.id).map((outcome) => takeOutcome(records, outcome, taking)),
    done: records.outcomes.all
      .filter(({ doneAt, state }) => doneAt === item.id && state === "done")
      .map((outcome) => takeTask(records, outcome, taking.language)),
  };
}

export function takeOutcome(records: Records, outcome: Outcome, taking: Taking): RecordedOutcome {
  const { votesYes, votesNo, votesAbstained } = outcome;
  const voted = votesYes !== null || votesNo !== null || votesAbstained !== null;
  return {
    ...takeTask(records, outcome, taking.language),
    name: nameOf("outcomes", outcome),
    kind: outcome.kind ?? "result",
    condition: outcome.condition ?? "",
    conditionRate: outcome.conditionRate,
    votes: voted ? [votesYes ?? 0, votesNo ?? 0, votesAbstained ?? 0] : null,
    changes: readChanged(outcome.changed).map((change) => takeChange(records, change, taking)),
  };
}

/** What a task asks for, of whom and by when. */
export function takeTask(records: Records, outcome: Outcome, language: Language): RecordedTask {
  const { text, title, responsible, person, dueOn } = outcome;
  const unit =
    responsible === null ? "" : titleOfId(records, "organisations", responsible, language);
  const name = person === null ? "" : (records.people.get(person)?.name ?? "");
  return { text: text || title || "", who: [unit, name].filter(Boolean).join(", "), dueOn };
}

function takeChange(
  records: Records,
  { list, record, field, from, to }: ReturnType<typeof readChanged>[number],
  { language, timeZone }: Taking,
): RecordedChange {
  const all: readonly EntryMeta[] = records[list].all;
  const entry = all.find((one) => nameOf(list, one) === record);
  const definition = definitionOf(list).fields[field];
  const show = (value: typeof from) =>
    definition ? displayValue(records, definition, value, language, timeZone) : String(value ?? "");
  return {
    title: entry ? titleOf(records, list, entry, language) : commonWords[language].deletedRecord,
    field: fieldWords(list, field, language).label,
    from: show(from),
    to: show(to),
  };
}
