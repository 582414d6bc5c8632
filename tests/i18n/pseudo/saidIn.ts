import { masterplan } from "../../../src/documents/masterplan/masterplan.ts";
import { minutes } from "../../../src/documents/minutes/minutes.ts";
import { makeView } from "../../../src/domain/analysis/kernel/view.ts";
import { day } from "../../../src/domain/day.ts";
import { type Entries, type Entry, type Records, toRecords } from "../../../src/domain/records.ts";
import { definitionOf, listNames } from "../../../src/domain/schema/index.ts";
import { exampleRecords } from "../../../src/examples/exampleRecords.ts";
import { coverageWords } from "../../../src/i18n/analysis/coverage.ts";
import { overviewWords } from "../../../src/i18n/analysis/overview.ts";
import { gapsWords } from "../../../src/i18n/findings/gaps.ts";
import { formatDay, formatDays, formatFte, formatPeriod } from "../../../src/i18n/format.ts";
import { type Language, languages } from "../../../src/i18n/language.ts";
import { meetingWords } from "../../../src/i18n/meeting/meeting.ts";
import { recordsWords } from "../../../src/i18n/records/records.ts";
import { setupWords } from "../../../src/i18n/setup/setup.ts";
import { commonWords } from "../../../src/i18n/shell/common.ts";
import { failureWords } from "../../../src/i18n/shell/failures.ts";
import { shellWords } from "../../../src/i18n/shell/shell.ts";
import { choiceWords } from "../../../src/i18n/stored/choices.ts";
import { listWords } from "../../../src/i18n/stored/lists.ts";
import { wordsOf } from "../../documents/wordsOf.ts";

/** What the app says in its last language: two papers about records that hold no words themselves, and the words of screens. */
export function said() {
  const language = languages.at(-1) as Language;
  const asOf = day("2016-11-08");
  const records = withoutWords(exampleRecords());
  const plan = masterplan(records, makeView(records, { asOf, today: asOf }), { language });
  const meeting = records.meetings.all.find(({ record }) => record === null);
  const words = [
    commonWords,
    coverageWords,
    failureWords,
    gapsWords,
    meetingWords,
    overviewWords,
    recordsWords,
    setupWords,
    shellWords,
    choiceWords,
    listWords,
  ];
  return {
    language,
    papers: [
      ...wordsOf(plan),
      ...(meeting ? wordsOf(minutes(records, meeting.id, { language, issuedOn: asOf })) : []),
    ],
    screens: words.flatMap((area) => textsIn(area[language])),
    formats: [
      formatDay(asOf, language),
      formatPeriod(asOf, null, language),
      formatDays(2, language),
      formatFte(1.5, language),
    ],
  };
}

/** The same records with a figure for each letter somebody typed. */
function withoutWords(records: Records): Records {
  return toRecords(
    Object.fromEntries(
      listNames.map((list) => [
        list,
        records[list].all.map((entry) => blanked(entry, definitionOf(list).fields)),
      ]),
    ) as Entries,
  );
}

function blanked(entry: Entry, fields: { readonly [name: string]: { kind: string } }): Entry {
  const values = Object.entries(entry).map(([name, value]) => {
    const isTyped = /^(text|note)$/.test(fields[name]?.kind ?? "") && typeof value === "string";
    return [name, isTyped ? value.replace(/\p{L}/gu, "7") : value];
  });
  return Object.fromEntries(values) as Entry;
}

function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  // Figures as texts do for both: what is filled in as a count and as a name.
  if (typeof words === "function")
    return [String(words(...["1", "2", "3", "4", "5", "6"])), String(words(..."2".repeat(6)))];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
