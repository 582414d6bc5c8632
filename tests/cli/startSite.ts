import { type ChildProcess, spawn } from "node:child_process";

/** The local site on a free port, by the command a person uses; resolves when the port is open. Whoever starts it ends it. */
export function startSite(args: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["src/cli/run.mjs", "site", "--port", "0", ...args], {
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const url = /Website: (http:\S+)/.exec(said)?.[1];
      if (url) resolve({ child, url });
    });
    child.once("exit", (code) => reject(new Error(`The site ended with ${code}: ${said}`)));
  });
}
