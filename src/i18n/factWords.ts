import type { FactChange } from "../domain/analysis/findings/decided.ts";
import { memberOf } from "../domain/analysis/kernel/memberFacts.ts";
import { parseDay } from "../domain/day.ts";
import type { Records } from "../domain/records.ts";
import { choiceSets } from "../domain/schema/choices.ts";
import { choiceWord } from "./choices.ts";
import { formatDay, formatNumber, formatPeriod } from "./format.ts";
import { bilingual, type Language } from "./language.ts";
import { recordName } from "./recordNames.ts";

/** Words for the facts a finding rests on; a name or value without one is shown as it is. */
const factWords = bilingual(
  {
    names: {
      on: "Ende",
      successor: "Nachfolge",
      gapDays: "Übergangslücke in Tagen",
      from: "gemeinsam ab",
      to: "gemeinsam bis",
      actionFields: "Handlungsfelder",
      targetGroups: "Zielgruppen",
      areas: "Gebiete",
      isolated: "ohne Zusammenarbeit",
      condition: "Vorbehalt",
      conditionRate: "verlangte Förderquote",
      rate: "Förderquote",
      measure: "Maßnahme",
    },
    values: {
      none: "keine",
      planned: "nur geplant",
      gap: "Lücke",
      secured: "gesichert",
      all: "alle",
      broken: "nicht erfüllt",
      yes: "ja",
      full: "gedeckt",
      partial: "teilweise gedeckt",
      uncertain: "ungewiss",
      empty: "leer",
      met: "gedeckt",
      partly: "teilweise gedeckt",
      unmet: "ungedeckt",
      lead: "Federführung fehlt an Tagen:",
      does: "Durchführung fehlt an Tagen:",
      both: "Federführung und Durchführung fehlen an Tagen:",
      absent: "besteht nicht",
      noLead: "ohne Federführung",
      fundingOpen: "Finanzierung offen",
    },
    nothing: "nicht vorhanden",
    joined: (name: string) => `${name} kam dazu`,
  },
  {
    names: {
      on: "End",
      successor: "Successor",
      gapDays: "Transition gap in days",
      from: "shared from",
      to: "shared until",
      actionFields: "Fields of action",
      targetGroups: "Target groups",
      areas: "Areas",
      isolated: "without cooperation",
      condition: "Condition",
      conditionRate: "funding rate asked for",
      rate: "funding rate",
      measure: "Measure",
    },
    values: {
      none: "none",
      planned: "only planned",
      gap: "gap",
      secured: "secured",
      all: "all",
      broken: "not met",
      yes: "yes",
      full: "covered",
      partial: "partly covered",
      uncertain: "uncertain",
      empty: "empty",
      met: "met",
      partly: "partly met",
      unmet: "unmet",
      lead: "days without lead:",
      does: "days without anybody carrying it out:",
      both: "days without lead and carrying out:",
      absent: "does not exist",
      noLead: "without lead",
      fundingOpen: "funding open",
    },
    nothing: "not there",
    joined: (name) => `${name} has joined`,
  },
);

/** What changed about a fact since the decision: "Ende: 31.03.2017 → 31.12.2016". */
export function wordFactChange(
  records: Records,
  { name, before, after }: FactChange,
  language: Language,
): string {
  const { nothing, joined } = factWords[language];
  const member = memberOf(name);
  if (member !== null) return joined(wordEntry(records, member, language));
  const side = (value: string | null) =>
    value === null ? nothing : wordValue(records, value, language);
  return `${wordName(records, name, language)}: ${side(before)} → ${side(after)}`;
}

function wordName(records: Records, name: string, language: Language): string {
  const [from, to] = name.split("/").map(parseDay);
  if (from && to) return formatPeriod(from, to, language);
  if (from) return formatPeriod(from, null, language);
  const names: { readonly [name: string]: string } = factWords[language].names;
  return names[name] ?? wordEntry(records, name, language);
}

/** Values are one word or number, or several after one another; records stand there by their identity. */
function wordValue(records: Records, value: string, language: Language): string {
  const values: { readonly [value: string]: string } = factWords[language].values;
  let listed = false;
  const parts = value.split(" ").map((part) => {
    const day = parseDay(part);
    if (day) return formatDay(day, language);
    if (/^-?\d+(\.\d+)?$/.test(part)) return formatNumber(Number(part), language);
    if (values[part] !== undefined) return values[part];
    listed = true;
    return wordEntry(records, part, language);
  });
  return parts.join(listed ? ", " : " ");
}

/** A record by its name, or a word of one of the choices findings rest on; other text as it is. */
function wordEntry(records: Records, text: string, language: Language): string {
  const named = recordName(records, text, language);
  if (named !== null) return named;
  // A word somebody added in SharePoint, as it stands there.
  if (text.startsWith("?")) return text.slice(1);
  const set = (["targetGroup", "spatialLevel", "steeringLevel"] as const).find((words) =>
    (choiceSets[words] as readonly string[]).includes(text),
  );
  return set ? choiceWord(set, text, language) : text;
}
