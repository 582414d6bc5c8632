import { useLanguage } from "../../data/language.ts";
import { useStorePart } from "../../data/store.ts";
import type { FieldKind } from "../../domain/schema/field.ts";
import { definitionOf, type ListName, listNames } from "../../domain/schema/index.ts";
import { bannerWords } from "../../i18n/shell/banners.ts";
import { fieldWords, listWords } from "../../i18n/stored/lists.ts";
import { someNames } from "../frame/someNames.ts";

/** Kinds of fields nothing is computed from. */
const prose: ReadonlySet<FieldKind> = new Set(["text", "note", "link", "person", "persons"]);

/** Lists nearly every figure rests on, where it does not name its records. */
const usual: readonly ListName[] = [
  "structures",
  "fundings",
  "needs",
  "measures",
  "tasks",
  "responsibilities",
];

/**
 * The columns of these lists that the site lacks, or holds as another type, and that figures are
 * computed from, by name; null where there are none. Without lists: those most figures rest on.
 */
export function useLackingColumns(
  listsOf: (() => readonly { readonly list: ListName }[]) | undefined,
): string | null {
  const language = useLanguage();
  const missing = useStorePart((state) => state.standing?.missingFields) ?? none;
  if (Object.keys(missing).length === 0) return null;
  const behind = new Set(listsOf?.().map(({ list }) => list));
  const lists = behind.size > 0 ? listNames.filter((list) => behind.has(list)) : usual;
  const columns = lists.flatMap((list) =>
    (missing[list] ?? [])
      .filter((field) => !prose.has(definitionOf(list).fields[field]?.kind ?? "text"))
      .map((field) =>
        bannerWords[language].columnIn(
          fieldWords(list, field, language).label,
          listWords[language][list].title,
        ),
      ),
  );
  return columns.length === 0 ? null : someNames(columns, language);
}

const none: { readonly [L in ListName]?: readonly string[] } = {};
