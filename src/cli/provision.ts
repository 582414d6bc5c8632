import { command } from "./command.ts";
import { readOptions, refuseRest, words } from "./options.ts";
import { openSiteOption, readLanguage } from "./siteOption.ts";

/** Creates the lists a site lacks, with the default Handlungsfelder, periods and settings. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, { site: "text", lang: "text" });
  refuseRest(rest);
  const language = readLanguage(options.lang);
  const { provisioning, siteUrl } = openSiteOption(options.site);
  const before = await provisioning.check();
  const isComplete = before.every(({ state }) => state === "ok");
  await provisioning.provision(language, (done, of, list) => {
    if (!isComplete) console.log(words().provisioning(done, of, list));
  });
  console.log(isComplete ? words().nothingToCreate(siteUrl) : words().provisioned(siteUrl));
  return 0;
});
