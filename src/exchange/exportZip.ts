import { strToU8, zipSync } from "fflate";
import type { Records } from "../domain/records.ts";
import type { Language } from "../i18n/language.ts";
import { exportAll } from "./exportCsv.ts";

/** All lists as CSV files in one ZIP archive; each file imports again. */
export function exportZip(records: Records, language: Language): Uint8Array {
  const files = exportAll(records, language).map(({ name, text }) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files));
}
