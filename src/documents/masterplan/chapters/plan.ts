import type { PlanPeriod, View } from "../../../domain/analysis/kernel/view.ts";
import type { FeasibilityGap } from "../../../domain/analysis/measures/feasibility.ts";
import type { Day } from "../../../domain/day.ts";
import type { ChapterId } from "../../../domain/plan/chapters.ts";
import { textsAt } from "../../../domain/plan/chapterTexts.ts";
import { inOrder } from "../../../domain/rank.ts";
import type { Entry, Records } from "../../../domain/records.ts";
import type { ChoiceSet, WordOf } from "../../../domain/schema/choices.ts";
import type { ListName } from "../../../domain/schema/index.ts";
import { type DocumentWords, documentWords } from "../../../i18n/documents/documents.ts";
import {
  compareTexts,
  formatAnd,
  formatDay,
  formatDays,
  formatEuro,
  formatFte,
  formatNumber,
  formatPercent,
  formatPeriod,
} from "../../../i18n/format.ts";
import type { Language } from "../../../i18n/language.ts";
import { titleOfId } from "../../../i18n/records/display.ts";
import { choiceWord } from "../../../i18n/stored/choices.ts";
import type { Block } from "../../document.ts";
import { parseMarkup } from "../../markup.ts";
import { type Facts, factsOf } from "../facts.ts";

export interface MasterplanOptions {
  readonly language: Language;
  /** Chapters to print, in the plan's own order; all where it is missing. */
  readonly chapters?: readonly ChapterId[];
  /** Ids of the periods to print; all of the view where it is missing. */
  readonly periods?: readonly number[];
  /** Version's number, "0.3". */
  readonly number?: string;
  /** State of the version; anything but adopted and agreed is marked as a draft. */
  readonly state?: WordOf<"versionState">;
  readonly fileReference?: string;
}

/** What a chapter is written from: records, results of analyses, and how things are said in the paper's language. */
export class Plan {
  readonly records: Records;
  readonly view: View;
  readonly options: MasterplanOptions;
  readonly language: Language;
  readonly words: DocumentWords;
  readonly facts: Facts;
  #obstacles: Map<number, FeasibilityGap[]> | null = null;

  constructor(records: Records, view: View, options: MasterplanOptions) {
    const { language, periods } = options;
    const chosen = view.periods.filter(({ id }) => !periods || periods.includes(id));
    this.records = records;
    const some = chosen.length > 0 && chosen.length < view.periods.length;
    this.view = some ? { ...view, periods: chosen } : view;
    this.options = options;
    this.language = language;
    this.words = documentWords[language];
    this.facts = factsOf(records, this.view);
  }

  get periods(): readonly PlanPeriod[] {
    return this.view.periods;
  }

  /** Fields of action in the office's order. */
  get actionFields(): readonly Entry<"actionFields">[] {
    return inOrder(this.records.actionFields.all);
  }

  /** Hand-written texts of a chapter, or of one of its periods or fields. */
  texts(chapter: ChapterId, place: { actionField?: number; period?: number } = {}): Block[] {
    return textsAt(this.records, { document: "masterplan", chapter, ...place }).flatMap(
      ({ text }) => parseMarkup(text ?? ""),
    );
  }

  day(day: Day | null): string {
    return day ? formatDay(day, this.language) : this.words.words.noEntry;
  }
  days(count: number): string {
    return formatDays(count, this.language);
  }
  number(value: number, decimals = 2): string {
    return formatNumber(value, this.language, decimals);
  }
  fte(value: number | null): string {
    return value === null ? this.words.words.unknown : formatFte(value, this.language);
  }
  /** VZÄ without the unit, for columns that name it. */
  fteFigure(value: number | null): string {
    return value === null ? this.words.words.unknown : formatNumber(value, this.language);
  }
  euro(value: number): string {
    return formatEuro(value, this.language);
  }
  /** Whole euros without the sign, for columns that name it. */
  wholeEuro(value: number): string {
    return formatEuro(value, this.language, { cents: false }).replace(
      /[\s\u00a0]*€[\s\u00a0]*/,
      "",
    );
  }
  percent(value: number): string {
    return formatPercent(value, this.language, 0);
  }
  word(set: ChoiceSet, word: string | null): string {
    return word === null ? this.words.words.noEntry : choiceWord(set, word, this.language);
  }
  wordsOf(set: ChoiceSet, words: readonly string[]): string {
    return words.map((word) => choiceWord(set, word, this.language)).join(", ");
  }

  /** "2017–2018"; the days where the period has no title. */
  period(period: PlanPeriod): string {
    return period.title || formatPeriod(period.from, period.to, this.language);
  }
  /** First to last day, open ends in words. */
  span(from: Day | null, to: Day | null): string {
    return formatPeriod(from, to, this.language);
  }

  name(list: ListName, id: number | null): string {
    return id === null
      ? this.words.words.noEntry
      : titleOfId(this.records, list, id, this.language);
  }
  names(list: ListName, ids: readonly number[]): string {
    return ids.map((id) => titleOfId(this.records, list, id, this.language)).join(", ");
  }
  areas(ids: readonly number[]): string {
    return ids.length === 0 ? this.words.words.everywhere : this.names("areas", ids);
  }
  titles(entries: readonly { readonly title: string | null }[]): string[] {
    return entries.map(({ title }) => title ?? this.words.words.noEntry);
  }
  /** The first few in a sentence, and how many more there are. */
  and(names: readonly string[], shown = 5): string {
    const more = names.length - shown;
    return more > 0
      ? this.words.namedAnd(names.slice(0, shown).join(", "), more)
      : formatAnd(names, this.language);
  }
  byTitle<E extends { readonly title: string | null }>(entries: readonly E[]): E[] {
    return entries.toSorted((a, b) => compareTexts(a.title ?? "", b.title ?? "", this.language));
  }

  /** What stands against a measure, by period. */
  obstaclesOf(measure: number): readonly FeasibilityGap[] {
    if (this.#obstacles === null) {
      this.#obstacles = new Map();
      for (const gap of this.facts.feasibility.gaps) {
        const known = this.#obstacles.get(gap.measure.id);
        if (known) known.push(gap);
        else this.#obstacles.set(gap.measure.id, [gap]);
      }
    }
    return this.#obstacles.get(measure) ?? [];
  }

  /** How long a structure lasts, in a word or a day. */
  term({ term, endsOn }: Pick<Entry<"structures">, "term" | "endsOn">): string {
    return endsOn ? this.words.words.endsOn(this.day(endsOn)) : this.word("term", term);
  }
}
