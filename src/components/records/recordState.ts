import type { View } from "../../domain/analysis/kernel/view.ts";
import { hasDay } from "../../domain/analysis/kernel/withDays.ts";
import { isOverdue } from "../../domain/analysis/measures/progress.ts";
import { successionAfter } from "../../domain/analysis/timelines/succession.ts";
import type { Entry, Records } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { formatDay, formatDays } from "../../i18n/format.ts";
import type { Language } from "../../i18n/language.ts";
import { recordsWords } from "../../i18n/records/records.ts";
import { choiceWord } from "../../i18n/stored/choices.ts";
import type { State } from "../frame/StateMark.tsx";

/** A state and the words that go with it. */
export interface Worded {
  readonly state: State;
  readonly word: string;
}

/** Where a record stands at the Stichtag, in one short sentence; null where its list knows no such thing. */
export function recordState(
  records: Records,
  list: ListName,
  entry: Entry,
  view: View,
  language: Language,
): Worded | null {
  const state = states[list];
  // Each entry is only ever given records of its own list.
  return state ? state(records, entry as never, view, language) : null;
}

/** What follows a structure after its last day; null where it has none. */
export function successionState(
  records: Records,
  structure: Entry<"structures">,
  language: Language,
): Worded | null {
  if (structure.endsOn === null || structure.state === "cancelled" || !hasDay(structure))
    return null;
  const words = recordsWords[language].succession;
  const { successor, gapDays } = successionAfter(records, structure, structure.endsOn);
  if (successor === "secured") return { state: "secured", word: words.secured };
  if (successor === "planned") return { state: "missing", word: words.planned };
  if (successor === "gap" && gapDays !== null) {
    return { state: "missing", word: words.gap(formatDays(gapDays, language)) };
  }
  return { state: "missing", word: words.none };
}

type StateOf<L extends ListName> = (
  records: Records,
  entry: Entry<L>,
  view: View,
  language: Language,
) => Worded | null;

const states: { readonly [L in ListName]?: StateOf<L> } = {
  structures: structureState,
  fundings: (_, { approval }, __, language) =>
    approval === null
      ? null
      : {
          state: approvals[approval] ?? "unknown",
          word: choiceWord("approval", approval, language),
        },
  measures: (_, measure, { asOf }, language) => {
    const { status, endsOn } = measure;
    if (status === null) return null;
    const word = choiceWord("measureStatus", status, language);
    if (endsOn !== null && isOverdue(measure, asOf)) {
      const due = recordsWords[language].dueOn(formatDay(endsOn, language));
      return { state: "missing", word: `${word}, ${due}` };
    }
    return { state: measureStates[status] ?? "unknown", word };
  },
  gaps: (_, { decision }, __, language) =>
    decision === null
      ? null
      : {
          state: decisions[decision] ?? "unknown",
          word: choiceWord("decision", decision, language),
        },
};

function structureState(
  records: Records,
  structure: Entry<"structures">,
  { asOf }: View,
  language: Language,
): Worded | null {
  const words = recordsWords[language];
  const { term, state, startsOn, endsOn } = structure;
  if (state === "cancelled") return { state: "missing", word: words.cancelledState };
  if (!hasDay(structure)) return { state: "unknown", word: words.withoutDay };
  if (endsOn !== null && endsOn < asOf) {
    return { state: "missing", word: words.endedOn(formatDay(endsOn, language)) };
  }
  const follows = successionState(records, structure, language);
  if (endsOn !== null && follows) {
    const sentence = `${words.endsOn(formatDay(endsOn, language))}, ${words.follows(follows.word)}`;
    return { state: follows.state, word: sentence };
  }
  if (startsOn !== null && startsOn > asOf) {
    return { state: "partly", word: words.startsOn(formatDay(startsOn, language)) };
  }
  if (term === "permanent") return { state: "secured", word: words.permanent };
  return { state: "unknown", word: words.unknownEnd };
}

const approvals: { readonly [word: string]: State } = {
  approved: "secured",
  applied: "partly",
  planned: "partly",
  open: "missing",
  rejected: "missing",
};
const measureStates: { readonly [word: string]: State } = {
  idea: "unknown",
  planned: "partly",
  agreed: "partly",
  running: "secured",
  done: "intended",
  deferred: "partly",
  dropped: "intended",
};
const decisions: { readonly [word: string]: State } = {
  open: "missing",
  confirmed: "missing",
  intended: "intended",
  closing: "partly",
  closed: "secured",
  deferred: "partly",
  dismissed: "intended",
};
