import { readFileSync } from "node:fs";
import { packApp } from "../../manifest/package.ts";
import { command } from "./command.ts";
import { BadArguments, readOptions, refuseRest, words } from "./options.ts";

const exampleHost = "https://masterplan.example.org/";
const exampleClientId = "00000000-1111-4222-8333-444444444444";

/** Builds and checks the package for Teams, offline. */
export const run = command(async (args) => {
  const { options, rest } = readOptions(args, { host: "text", "client-id": "text" });
  refuseRest(rest);
  const appUrl = readHost(options.host ?? exampleHost);
  const clientId = readClientId(options["client-id"] ?? exampleClientId);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const { zip, entra, problems } = await packApp({ appUrl, clientId, version });
  if (problems.length > 0) {
    console.error([words().packageWrong, ...problems.map((one) => `- ${one}`)].join("\n"));
    return 1;
  }
  console.log(words().packed(zip, entra));
  if (options.host === null || options["client-id"] === null) {
    console.log(words().packedWithExamples(appUrl, clientId));
  }
  return 0;
});

function readHost(text: string): string {
  if (!URL.canParse(text)) throw new BadArguments(words().badHost(text));
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username !== "" || url.search !== "") {
    throw new BadArguments(words().badHost(text));
  }
  return `${url.origin}${url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`}`;
}

function readClientId(text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) {
    throw new BadArguments(words().badClientId(text));
  }
  return text.toLowerCase();
}
