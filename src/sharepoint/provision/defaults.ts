import type { Day } from "../../domain/day.ts";
import type { Changes } from "../../domain/ports.ts";
import type { ListName } from "../../domain/schema/index.ts";
import { settingDefinitions, settingNames } from "../../domain/settings.ts";
import type { Language } from "../../i18n/language.ts";
import { settingWords } from "../../i18n/setup/settings.ts";
import { defaultWords } from "../../i18n/stored/defaults.ts";
import { languageSetting } from "../schema/storedLanguage.ts";

/** An entry a new list starts with; its key comes from its name, so that a repeat adds nothing. */
export interface DefaultEntry {
  readonly key: string;
  readonly values: Changes;
}

/** The entries new lists start with: the usual fields of action, the periods up to the horizon, and the settings. */
export function defaultEntries(list: ListName, language: Language): readonly DefaultEntry[] {
  const make = makers[list];
  if (!make) return [];
  return make(language).map(([name, values]) => ({ key: keyOf(list, name), values }));
}

type Named = readonly (readonly [name: string, values: Changes])[];

const periodDays: { readonly [name: string]: readonly [string, string] } = {
  p2016: ["2016-01-01", "2016-12-31"],
  p2017: ["2017-01-01", "2018-12-31"],
  p2019: ["2019-01-01", "2020-12-31"],
  p2021: ["2021-01-01", "2025-12-31"],
};

const makers: { readonly [L in ListName]?: (language: Language) => Named } = {
  actionFields: (language) =>
    Object.entries(defaultWords[language].actionFields).map(([name, title], at) => [
      name,
      { title, position: at + 1, crossCutting: name === "community" } as Changes,
    ]),
  periods: (language) =>
    Object.entries(defaultWords[language].periods).map(([name, title]) => {
      const [startsOn, endsOn] = periodDays[name] ?? [];
      return [name, { title, startsOn: startsOn as Day, endsOn: endsOn as Day } as Changes];
    }),
  settings: (language) =>
    settingNames.map((name) => [
      name,
      { name, title: settingWords[language][name], value: initialOf(name, language) } as Changes,
    ]),
};

/** Thresholds are written out, so that staff can change them in the list; names and texts stay for the office to fill in. */
function initialOf(name: (typeof settingNames)[number], language: Language): string | null {
  const { kind, initial } = settingDefinitions[name];
  if (name === languageSetting) return language;
  return kind === "number" ? String(initial) : null;
}

function keyOf(list: ListName, name: string): string {
  const bytes = new TextEncoder().encode(`${list}/${name}`);
  return `d0${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
