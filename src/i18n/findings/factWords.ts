import type { FactChange } from "../../domain/analysis/findings/decided.ts";
import { memberOf } from "../../domain/analysis/kernel/memberFacts.ts";
import { parseDay } from "../../domain/day.ts";
import type { Records } from "../../domain/records.ts";
import { choiceSets } from "../../domain/schema/choices.ts";
import type { factWords as german } from "../de/findings/factWords.ts";
import { formatDay, formatNumber, formatPeriod } from "../format.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";
import { recordName } from "../records/recordNames.ts";
import { choiceWord } from "../stored/choices.ts";

/** Words for the facts a finding rests on; a name or value without one is shown as it is. */
const factWords = inEveryLanguage<Texts<typeof german>>(
  import.meta.glob("../*/findings/factWords.ts", { eager: true, import: "factWords" }),
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
