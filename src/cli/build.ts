import { buildApp } from "./build/buildApp.ts";
import { command } from "./command.ts";
import { readOptions, refuseRest, words } from "./options.ts";

export const run = command(async (args) => {
  refuseRest(readOptions(args, {}).rest);
  console.log(words().built(await buildApp()));
  return 0;
});
