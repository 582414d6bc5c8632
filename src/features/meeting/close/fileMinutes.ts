import type { Day } from "../../../domain/day.ts";
import type { Files, StoredFile } from "../../../domain/ports.ts";
import type { Records } from "../../../domain/records.ts";
import type { Language } from "../../../i18n/language.ts";

/** Writes a meeting's minutes as Word and files them in the channel's folder. Loads what it needs only now. */
export async function fileMinutes(
  files: Files,
  records: Records,
  meeting: number,
  /** With `once` the name stands for these minutes: filing them again, here or elsewhere, makes no second file. */
  { name, once }: { readonly name: string; readonly once: boolean },
  options: { language: Language; issuedOn: Day; timeZone: string },
): Promise<StoredFile> {
  const [{ minutes }, { writeInWorker }] = await Promise.all([
    import("../../../documents/minutes/minutes.ts"),
    import("../../../word/inWorker.ts"),
  ]);
  const content = await writeInWorker(minutes(records, meeting, options));
  return files.store(name, content, { once });
}
