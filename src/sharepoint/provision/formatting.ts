import { type ChoiceSet, choiceSets } from "../../domain/schema/choices.ts";
import type { Field } from "../../domain/schema/field.ts";
import type { Language } from "../../i18n/language.ts";
import { toStored } from "../../i18n/stored/stored.ts";

/** How a state looks in SharePoint's lists; the word always stands beside the colour. */
type Tone = "good" | "underWay" | "attention" | "bad" | "quiet";

const classes: { readonly [T in Tone]: string } = {
  good: "sp-css-backgroundColor-BgMintGreen",
  underWay: "sp-css-backgroundColor-BgCornflowerBlue",
  attention: "sp-css-backgroundColor-BgGold",
  bad: "sp-css-backgroundColor-BgCoral",
  quiet: "sp-css-backgroundColor-BgLightGray",
};

const tones: { readonly [S in ChoiceSet]?: { readonly [word: string]: Tone } } = {
  structureState: { secured: "good", planned: "underWay", cancelled: "bad" },
  term: { permanent: "good", temporary: "attention", unknown: "quiet" },
  outlook: {
    secured: "good",
    expansion: "good",
    succession: "underWay",
    open: "attention",
    expiring: "bad",
  },
  certainty: { secured: "good", planned: "underWay", unknown: "quiet" },
  approval: {
    approved: "good",
    applied: "underWay",
    planned: "attention",
    open: "attention",
    rejected: "bad",
  },
  measureFunding: { secured: "good", applied: "underWay", open: "attention" },
  decision: {
    open: "attention",
    confirmed: "bad",
    intended: "quiet",
    closing: "underWay",
    closed: "good",
    deferred: "quiet",
    dismissed: "quiet",
  },
  potentialState: {
    recognised: "attention",
    published: "underWay",
    developing: "underWay",
    developed: "good",
  },
  measureStatus: {
    idea: "quiet",
    planned: "attention",
    agreed: "underWay",
    running: "underWay",
    done: "good",
    deferred: "quiet",
    dropped: "quiet",
  },
  priority: { A: "bad", B: "attention", C: "quiet" },
  meetingState: { planned: "attention", running: "underWay", closed: "quiet", approved: "good" },
  agendaState: { open: "attention", discussed: "good", adjourned: "quiet" },
  outcomeState: { open: "attention", done: "good", dropped: "quiet" },
  versionState: {
    draft: "quiet",
    cosigning: "underWay",
    agreed: "underWay",
    adopted: "good",
    replaced: "quiet",
  },
  coSignDecision: { pending: "attention", signed: "good", remarked: "underWay", dissent: "bad" },
};

/** Column formatting of a state, as SharePoint's JSON; null where a field is none. */
export function formattingOf(field: Field, language: Language): string | null {
  if (field.kind !== "choice") return null;
  const known = tones[field.words];
  if (!known) return null;
  const expression = choiceSets[field.words].reduceRight<string>((rest, word) => {
    const text = toStored(field.words, word, language).replace(/'/g, "\\'");
    return `if(@currentField == '${text}', '${classes[known[word] ?? "quiet"]}', ${rest})`;
  }, "''");
  return JSON.stringify({
    $schema: "https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json",
    elmType: "div",
    style: {
      "box-sizing": "border-box",
      padding: "4px 8px 5px 8px",
      "border-radius": "16px",
      display: "inline-block",
    },
    attributes: { class: `=${expression} + ' sp-css-color-neutralPrimary'` },
    txtContent: "@currentField",
  });
}
