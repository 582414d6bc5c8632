import { analysesAsJson } from "../domain/analysis/export.ts";
import { makeView, type Scenario, scenarioNames } from "../domain/analysis/kernel/view.ts";
import { command } from "./command.ts";
import { BadArguments, readOptions, refuseRest, required, typedPath, words } from "./options.ts";
import { loadRecords, openSiteOption, readDay } from "./siteOption.ts";
import { writeResult } from "./writeFile.ts";

/** Writes the results of all analyses as JSON. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, {
    site: "text",
    "as-of": "text",
    from: "text",
    to: "text",
    scenario: "text",
    json: "text",
  });
  refuseRest(rest);
  const file = typedPath(required(options.json, "json", "--json ergebnisse.json"));
  const [asOf, from, to] = [options["as-of"], options.from, options.to].map(readDay);
  if (from && to && to < from) throw new BadArguments(words().dayOrder);
  const scenario = readScenario(options.scenario);
  const { site } = openSiteOption(options.site);
  const { records, today } = await loadRecords(site);
  const view = makeView(records, {
    asOf: asOf ?? null,
    today,
    scenario,
    from: from ?? null,
    to: to ?? null,
  });
  writeResult(file, `${JSON.stringify(analysesAsJson(records, view), null, 2)}\n`);
  return 0;
});

function readScenario(text: string | null): Scenario {
  const found = scenarioNames.find((name) => name === (text ?? "secured"));
  if (!found) throw new BadArguments(words().badScenario(text ?? ""));
  return found;
}
