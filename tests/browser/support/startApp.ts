import { spawn } from "node:child_process";

/** The app on a free port, in memory, by the command a person uses; resolves when its port is open. */
export async function startApp(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["src/cli/run.mjs", "start", "--port", "0", "--memory"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LC_ALL: "de_DE.UTF-8" },
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      const address = /läuft: (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    ended.then((code) => reject(new Error(`The app ended with ${code}: ${said}`)), reject);
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
