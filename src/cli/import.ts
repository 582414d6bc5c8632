import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { ListName } from "../domain/schema/index.ts";
import { readBundle } from "../exchange/bundle/readBundle.ts";
import { sumCounts } from "../exchange/bundle/together.ts";
import { isArchive } from "../exchange/bundle/unpack.ts";
import { readCsv } from "../exchange/csv.ts";
import { recogniseMapping } from "../exchange/guessMapping.ts";
import { importRows } from "../exchange/importRows.ts";
import { type Mapping, wantedColumns } from "../exchange/mapping.ts";
import { readyMaps } from "../exchange/maps/index.ts";
import { type Preview, previewFiles, type Source } from "../exchange/preview.ts";
import { readMapping } from "../exchange/readMapping.ts";
import {
  wordArchive,
  wordArchiveMap,
  wordArchiveTotal,
  wordCounts,
  wordList,
  wordMapping,
  wordNotWritten,
  wordPlan,
  wordReading,
  wordRow,
  wordTable,
  wordUnrecognised,
  wordWarnings,
  wordWritten,
} from "../i18n/exchange/cliImport.ts";
import { describeBundleProblem, describeMappingProblem } from "../i18n/exchange/importIssues.ts";
import type { Language } from "../i18n/language.ts";
import { wordFailure } from "../i18n/shell/failures.ts";
import { command } from "./command.ts";
import {
  BadArguments,
  readOptions,
  refuseRest,
  required,
  shellLanguage,
  typedPath,
  words,
} from "./options.ts";
import { loadRecords, openSiteOption } from "./siteOption.ts";

/**
 * Writes the rows of a CSV file, or of all lists of a full export, at once; rows with errors are left out and listed, and the exit code is
 * then 1. How the file is read and every word that is new are named before anything is written.
 */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, {
    site: "text",
    file: "text",
    map: "text",
    "dry-run": "flag",
  });
  refuseRest(rest);
  const file = typedPath(required(options.file, "file", "--file liste.csv"));
  const given = options.map === null ? null : readMap(options.map);
  const language = shellLanguage();
  const bytes = readInput(file);
  const isBundle = isArchive(bytes);
  if (isBundle && given) throw new BadArguments(wordArchiveMap(language));
  const parts = isBundle ? openBundle(bytes, language) : openFile(bytes, file, given, language);
  if (parts === null) return 1;
  const { site } = openSiteOption(options.site);
  const { records, loaded } = await loadRecords(site);
  const previews = await previewFiles(parts.files, records, { timeZone: loaded.timeZone });
  let wrong = parts.isWhole ? 0 : 1;
  for (const [at, preview] of previews.entries()) {
    const { file: name = "", list } = parts.files[at] ?? {};
    if (list) console.log(wordList({ file: name, list }, preview.counts, language));
    wrong += sayPreview(preview, language, isBundle);
    if (!list && preview.missingColumns.length === 0)
      console.log(wordCounts(preview.counts, language));
  }
  if (!isBundle && previews.some(({ missingColumns }) => missingColumns.length > 0)) return 1;
  if (isBundle) console.log(wordArchiveTotal(sumCounts(previews), language));
  if (options["dry-run"]) return wrong > 0 ? 1 : 0;

  const result = await importRows(site, previews);
  console.log(wordWritten(result, language));
  for (const failed of result.failed) {
    const why = wordFailure(failed.failure, language).title;
    console.error(wordNotWritten(failed, why, isBundle, language));
  }
  if (result.stoppedBy) throw result.stoppedBy;
  return wrong > 0 || result.failed.length > 0 ? 1 : 0;
});

interface Opened {
  readonly files: readonly (Source & { readonly file: string; readonly list?: ListName })[];
  /** Nothing of the file had to be left out so far. */
  readonly isWhole: boolean;
}

/** One table, with how it was read; null where it is none, which has been said then. */
function openFile(
  bytes: Uint8Array,
  file: string,
  given: Mapping | null,
  language: Language,
): Opened | null {
  const table = readCsv(bytes, given ?? {}, given ? wantedColumns(given) : []);
  if (table.headings.length === 0) {
    const refused = { problems: table.problems, missingColumns: [] };
    for (const line of wordTable(refused, language)) console.error(line);
    return null;
  }
  console.log(wordReading(table, language));
  const mapping = given ?? recogniseMapping(table.headings, basename(file));
  if (!mapping) throw new BadArguments(wordUnrecognised(language));
  if (!given) console.log(wordMapping(mapping.title[language], language));
  return { files: [{ file: basename(file), table, mapping }], isWhole: true };
}

/** The lists of a full export; null where none can be read, which has been said then. */
function openBundle(bytes: Uint8Array, language: Language): Opened | null {
  const { parts, problems } = readBundle(bytes);
  for (const problem of problems) console.error(describeBundleProblem(problem, language));
  if (parts.length === 0) return null;
  console.log(wordArchive(parts.length, language));
  return { files: parts, isWhole: problems.length === 0 };
}

/** Says what would become of a file's rows, and returns how many are left out. */
function sayPreview(preview: Preview, language: Language, isOneOfSeveral: boolean): number {
  const isEmptyList = isOneOfSeveral && preview.rows.length === 0;
  const problems = isEmptyList ? [] : preview.problems;
  // A list of our own export says itself how it writes days and numbers.
  const formats = isOneOfSeveral ? [] : preview.formats;
  for (const line of wordTable({ ...preview, problems }, language)) console.error(line);
  if (preview.missingColumns.length > 0) return 1;
  for (const line of wordPlan({ ...preview, formats }, language)) console.log(line);
  const wrong = preview.rows.filter(({ state }) => state === "error");
  for (const row of wrong) console.error(wordRow(row, language));
  for (const row of preview.rows) {
    const warning = row.state === "error" ? null : wordWarnings(row, language);
    if (warning !== null) console.error(warning);
  }
  return wrong.length;
}

function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new BadArguments(words().fileMissing(path));
  }
}

function readMap(name: string): Mapping {
  const ready = readyMaps.get(name);
  if (ready) return ready;
  if (!name.endsWith(".json")) {
    throw new BadArguments(words().badMap(name, [...readyMaps.keys()].join(", ")));
  }
  const path = typedPath(name);
  let form: unknown;
  try {
    form = JSON.parse(new TextDecoder().decode(readInput(path)));
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(words().badMapFile(path, String(error)));
  }
  const read = readMapping(form);
  if (read.ok) return read.mapping;
  const language = shellLanguage();
  const problems = read.problems.map((problem) => describeMappingProblem(problem, language));
  throw new BadArguments(words().badMapFile(path, `\n${problems.join("\n")}`));
}
