import { webLink } from "../teams/entityLink.ts";
import { command } from "./command.ts";
import { BadArguments, readOptions, refuseRest, words } from "./options.ts";
import { openSiteOption, readLanguage } from "./siteOption.ts";

/** Creates the lists a site lacks, with the default Handlungsfelder, periods and settings; their entries link to the app where its address is given. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, { site: "text", lang: "text", app: "text" });
  refuseRest(rest);
  const language = readLanguage(options.lang);
  const app = options.app === null ? null : readApp(options.app);
  const { provisioning, siteUrl } = openSiteOption(options.site);
  const before = await provisioning.check();
  const isComplete = before.every(({ state }) => state === "ok");
  await provisioning.provision(
    language,
    (done, of, list) => {
      if (!isComplete) console.log(words().provisioning(done, of, list));
    },
    app === null ? undefined : (place) => linkTo(app, siteUrl, place),
  );
  console.log(isComplete ? words().nothingToCreate(siteUrl) : words().provisioned(siteUrl));
  return 0;
});

function linkTo(app: string, siteUrl: string, place: string): string {
  const link = webLink(app, siteUrl);
  link.hash = place;
  return link.href;
}

/** The folder the app is served from; http only on this machine. */
function readApp(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isLocal = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (!url || !(url.protocol === "https:" || (isLocal && url.protocol === "http:"))) {
    throw new BadArguments(words().badApp(text));
  }
  const folder = url.pathname.replace(/index\.html$/, "");
  return `${url.origin}${folder.endsWith("/") ? folder : `${folder}/`}`;
}
