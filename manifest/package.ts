import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { checkPackage, type PackageFiles } from "./check.ts";
import { entraRegistration } from "./entra.ts";
import { type Registration, teamsManifest } from "./manifest.ts";
import { localization, manifestTexts } from "./texts.ts";

export interface Packed {
  readonly zip: string;
  readonly entra: string;
  /** What Teams would refuse; where something stands here, nothing was written. */
  readonly problems: readonly string[];
}

/** Builds and checks the package to upload and, beside it, the registration for Entra. */
export async function packApp(
  registration: Registration,
  folder = join("appPackage", "build"),
): Promise<Packed> {
  const files = packageFiles(registration);
  const zip = join(folder, `masterplan-integration-${registration.version}.zip`);
  const entra = join(folder, "entra.json");
  const problems = await checkPackage(files);
  if (problems.length === 0) {
    mkdirSync(folder, { recursive: true });
    // The same input makes the same bytes: one date for all files.
    writeFileSync(zip, zipSync({ ...files }, { mtime: new Date(2016, 10, 8) }));
    writeFileSync(entra, json(entraRegistration(registration.appUrl)));
  }
  return { zip, entra, problems };
}

/** The files of the package, by name. */
export function packageFiles(registration: Registration): PackageFiles {
  return {
    "manifest.json": encode(json(teamsManifest(registration))),
    "en.json": encode(json(localization(manifestTexts.en))),
    "color.png": new Uint8Array(readFileSync(join("appPackage", "color.png"))),
    "outline.png": new Uint8Array(readFileSync(join("appPackage", "outline.png"))),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
