import { definitions } from "../../compose.ts";
import type { Block } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** Abbreviations of the field and what they stand for. */
export function abbreviations(plan: Plan): Block[] {
  return [
    ...plan.texts("abbreviations"),
    ...definitions(plan.words.abbreviations.map(([short = "", long = ""]) => [short, long])),
  ];
}
