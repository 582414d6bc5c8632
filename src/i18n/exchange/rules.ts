import type { IssueCode } from "../../domain/issue.ts";
import type { rules } from "../de/exchange/rules.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";

/** What to repair, said beside the field. */
export const issueWords: { readonly [L in Language]: { readonly [C in IssueCode]: string } } =
  inEveryLanguage<Texts<typeof rules>>(
    import.meta.glob("../*/exchange/rules.ts", { eager: true, import: "rules" }),
  );
