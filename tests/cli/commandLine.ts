import { spawn } from "node:child_process";

export interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs a command as a person would, in German unless the environment says otherwise. */
export function runCommand(
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["src/cli/run.mjs", ...args], {
      env: { ...process.env, LC_ALL: "de_DE.UTF-8", ...env },
    });
    let said = "";
    let complained = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
    });
    child.stderr.on("data", (text: Buffer) => {
      complained += text.toString();
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, said, complained }));
  });
}
