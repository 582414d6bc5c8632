import { type Day, dayOf, parseDay } from "./day.ts";
import { type Language, languages } from "./language.ts";
import type { Records } from "./records.ts";

interface SettingKinds {
  text: string;
  /** One entry per line. */
  lines: readonly string[];
  number: number;
  optionalNumber: number | null;
  day: Day | null;
  language: Language;
}

interface SettingDefinition<K extends keyof SettingKinds = keyof SettingKinds> {
  readonly kind: K;
  readonly initial: SettingKinds[K];
}

const text = (initial: string) => ({ kind: "text", initial }) as SettingDefinition<"text">;
const lines = (initial: readonly string[]) =>
  ({ kind: "lines", initial }) as SettingDefinition<"lines">;
const number = (initial: number) => ({ kind: "number", initial }) as SettingDefinition<"number">;
const day = () => ({ kind: "day", initial: null }) as SettingDefinition<"day">;

/** Every setting of the office by its stored name, with its kind and what holds where nothing is stored. */
export const settingDefinitions = {
  officeName: text("Landratsamt"),
  letterhead: lines([]),
  signatoryFunction: text("Landrat"),
  signatoryName: text(""),
  filingNote: text("Zum Akt/Vorgang bei P2"),
  alwaysCoSigners: lines(["GB Z"]),
  planTitle: text("Masterplan Integration"),
  horizonFrom: day(),
  horizonTo: day(),
  /** Default Stichtag; empty means today. */
  asOf: day(),
  language: { kind: "language", initial: "de" } as SettingDefinition<"language">,
  schemaVersion: number(1),
  expiryWarningMonths: number(12),
  applicationLeadMonths: number(6),
  preparationDays: number(14),
  papersDueDays: number(14),
  staleAfterDays: number(90),
  dependencyShare: number(0.5),
  overlapFromDays: number(30),
  coveredFrom: number(1),
  partlyFrom: number(0.5),
  systematicPeriods: number(2),
  systematicLevels: number(2),
  systematicMunicipalities: number(3),
  runUpDays: number(0),
  shortTermYears: number(1),
  mediumTermYears: number(3),
  tooManyContributors: number(3),
  tooManyLeads: number(5),
  smallNumber: number(5),
  retentionYears: {
    kind: "optionalNumber",
    initial: null,
  } as SettingDefinition<"optionalNumber">,
} as const;

export type SettingName = keyof typeof settingDefinitions;
/** The office's settings as values. */
export type Settings = {
  readonly [N in SettingName]: (typeof settingDefinitions)[N]["initial"];
};

export const settingNames = Object.keys(settingDefinitions) as readonly SettingName[];

/** The settings stored in the list; German and plain forms are read, what cannot be read counts as not stored. */
export function readSettings(records: Records): Settings {
  const stored = new Map(records.settings.all.map((entry) => [entry.name, entry.value]));
  const pairs = settingNames.map((name) => {
    const { kind, initial } = settingDefinitions[name];
    const written = stored.get(name)?.trim();
    return [name, written ? (readers[kind](written) ?? initial) : initial];
  });
  // Each reader answers the type its kind names; TypeScript loses the pairing in the list.
  return Object.fromEntries(pairs) as Settings;
}

/** Whether a setting can be read as it is written; nothing written means its initial value. */
export function readableSetting(name: SettingName, written: string): boolean {
  const text = written.trim();
  return text === "" || readers[settingDefinitions[name].kind](text) !== null;
}

const readers: {
  readonly [K in keyof SettingKinds]: (written: string) => SettingKinds[K] | null;
} = {
  text: (written) => written,
  lines: (written) =>
    written
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  number: readNumber,
  optionalNumber: readNumber,
  day: readDay,
  language: (written) => languages.find((one) => one === written) ?? null,
};

/** 0.5, 0,5, 1.250,5 and 50 % are read. */
function readNumber(written: string): number | null {
  const percent = /^(.*?)\s*%$/.exec(written);
  const bare = (percent?.[1] ?? written).replace(/\s/g, "");
  const plain = bare.includes(",") ? bare.replace(/\./g, "").replace(",", ".") : bare;
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  return percent ? Number(plain) / 100 : Number(plain);
}

/** JJJJ-MM-TT and TT.MM.JJJJ are read. */
function readDay(written: string): Day | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  return german
    ? dayOf(Number(german[3]), Number(german[2]), Number(german[1]))
    : parseDay(written.slice(0, 10));
}
