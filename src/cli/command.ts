import { toFailure } from "../domain/failure.ts";
import { wordFailure } from "../i18n/shell/failures.ts";
import { BadArguments, Refused, shellLanguage } from "./options.ts";

/** A command's work: its arguments in, its exit code out. */
export type Command = (args: readonly string[]) => Promise<number>;

/** The command with its failures told in words: 2 for wrong arguments, 1 for anything else that went wrong. */
export function command(work: Command): Command {
  return async (args) => {
    try {
      return await work(args);
    } catch (error) {
      if (error instanceof BadArguments) {
        console.error(error.message);
        return 2;
      }
      if (error instanceof Refused) {
        console.error(error.message);
        return 1;
      }
      const failure = toFailure(error);
      const { title, cure } = wordFailure(failure, shellLanguage());
      console.error(`${title} (${failure.code}). ${cure}`);
      for (const [name, value] of Object.entries(failure.details)) {
        console.error(`  ${name}: ${value}`);
      }
      if (failure.code === "unknown") console.error(error);
      return 1;
    }
  };
}
