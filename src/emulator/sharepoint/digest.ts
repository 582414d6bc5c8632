import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";

/** Seconds a form digest is good for. */
const validFor = 1800;
const secret = randomBytes(32);

/** `0x<hash>,15 Jul 2022 11:00:55 -0000` */
export function newDigest(clock: Clock): string {
  const at = clock.now().toUTCString().slice(5, 25);
  return `0x${hash(at)},${at} -0000`;
}

export function isDigestValid(digest: string | undefined, clock: Clock): boolean {
  const match = /^0x([0-9A-F]+),(.+) -0000$/.exec(digest ?? "");
  if (!match || match[1] !== hash(match[2] as string)) return false;
  const age = clock.now().getTime() - Date.parse(`${match[2]} GMT`);
  return age >= -validFor * 1000 && age <= validFor * 1000;
}

function hash(at: string): string {
  return createHmac("sha256", secret).update(at).digest("hex").toUpperCase();
}
