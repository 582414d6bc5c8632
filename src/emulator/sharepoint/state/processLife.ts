import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells a running process from any other that had or will have its number: when it began. Null
 * where no process of this number runs; "" where one runs but the system does not say since when.
 */
export function lifeOf(pid: number): string | null {
  if (!isThere(pid)) return null;
  if (process.platform === "linux") return lifeOnLinux(pid);
  if (process.platform === "win32") return "";
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    // No such command here: the number alone has to do.
    return "";
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: after the name come the state and, as the 20th, the start in ticks since boot. */
function lifeOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // Killed, but its parent has not looked yet.
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${fields[19]}`;
  } catch {
    // Another person's process on a machine that hides them.
    return "";
  }
}
