import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readCsv } from "../exchange/csv.ts";
import { recogniseMapping } from "../exchange/guessMapping.ts";
import { importRows } from "../exchange/importRows.ts";
import { type Mapping, wantedColumns } from "../exchange/mapping.ts";
import { readyMaps } from "../exchange/maps/index.ts";
import { previewRows } from "../exchange/preview.ts";
import { readMapping } from "../exchange/readMapping.ts";
import {
  wordCounts,
  wordMapping,
  wordPlan,
  wordReading,
  wordRow,
  wordTable,
  wordUnrecognised,
  wordWarnings,
} from "../i18n/cliImport.ts";
import { wordFailure } from "../i18n/failures.ts";
import { describeMappingProblem } from "../i18n/importIssues.ts";
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
 * Writes the rows of a CSV file at once; rows with errors are left out and listed, and the exit code is
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
  const table = readCsv(readInput(file), given ?? {}, given ? wantedColumns(given) : []);
  if (table.headings.length === 0) {
    const refused = { problems: table.problems, missingColumns: [] };
    for (const line of wordTable(refused, language)) console.error(line);
    return 1;
  }
  console.log(wordReading(table, language));
  const mapping = given ?? recogniseMapping(table.headings, basename(file));
  if (!mapping) throw new BadArguments(wordUnrecognised(language));
  if (!given) console.log(wordMapping(mapping.title[language], language));
  const { site } = openSiteOption(options.site);
  const { records, loaded } = await loadRecords(site);
  const preview = await previewRows(table, mapping, records, { timeZone: loaded.timeZone });
  for (const line of wordTable(preview, language)) console.error(line);
  if (preview.missingColumns.length > 0) return 1;
  for (const line of wordPlan(preview, language)) console.log(line);
  const wrong = preview.rows.filter(({ state }) => state === "error");
  for (const row of wrong) console.error(wordRow(row, language));
  for (const row of preview.rows) {
    const warning = row.state === "error" ? null : wordWarnings(row, language);
    if (warning !== null) console.error(warning);
  }
  console.log(wordCounts(preview.counts, language));
  if (options["dry-run"]) return wrong.length > 0 ? 1 : 0;

  const result = await importRows(site, preview);
  console.log(words().imported(result.created, result.updated, result.unchanged));
  for (const { row, failure } of result.failed) {
    console.error(words().rowFailed(row, wordFailure(failure, language).title));
  }
  if (result.stoppedBy) throw result.stoppedBy;
  return wrong.length > 0 || result.failed.length > 0 ? 1 : 0;
});

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
