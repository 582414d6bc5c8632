import { type Entry, type Records, type Table, table } from "../../domain/records.ts";
import type { ListName } from "../../domain/schema/index.ts";
import type { Language } from "../../i18n/language.ts";
import { listWords } from "../../i18n/stored/lists.ts";

/** Hands the entries named to the browser as a CSV file; rejects where that fails. */
export async function downloadCsv(
  records: Records,
  list: ListName,
  ids: readonly number[],
  language: Language,
): Promise<void> {
  const { exportCsv } = await import("../../exchange/exportCsv.ts");
  // A list known only by name holds entries of that list.
  const all = (records[list] as Table<ListName>).all as readonly Entry[];
  const chosen = table(all.filter(({ id }) => ids.includes(id)));
  const text = exportCsv(list, { ...records, [list]: chosen } as Records, language);
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${listWords[language][list].title}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
