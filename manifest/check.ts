import { AppManifestUtils } from "@microsoft/app-manifest";
import { manifestTexts } from "./texts.ts";

/** The files of a package, by name. */
export type PackageFiles = { readonly [name: string]: Uint8Array };

/** What is wrong with a package, in words; empty where Teams would take it. Works offline. */
export async function checkPackage(files: PackageFiles): Promise<readonly string[]> {
  const text = files["manifest.json"];
  if (!text) return ["manifest.json is missing."];
  const manifest = JSON.parse(new TextDecoder().decode(text)) as Manifest;
  return [
    ...(await checkSchema(manifest)),
    ...checkIcon(files, manifest.icons.color, 192),
    ...checkIcon(files, manifest.icons.outline, 32),
    ...checkLanguages(files, manifest),
    ...checkAddresses(manifest),
    ...checkTexts(),
  ];
}

interface Manifest {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly additionalLanguages: readonly {
      readonly languageTag: string;
      readonly file: string;
    }[];
  };
  readonly validDomains: readonly string[];
}

async function checkSchema(manifest: Manifest): Promise<readonly string[]> {
  return AppManifestUtils.validateAgainstSchema(
    // The schema itself is what judges whether this is a manifest.
    manifest as unknown as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0],
  );
}

/** Width and height stand in the first chunk of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function checkIcon(files: PackageFiles, name: string, size: number): readonly string[] {
  const icon = files[name];
  if (!icon) return [`${name} is missing.`];
  const view = new DataView(icon.buffer, icon.byteOffset, icon.byteLength);
  if (icon.byteLength < 26 || view.getUint32(0) !== 0x89504e47) return [`${name} is no PNG.`];
  const [width, height, colourType] = [view.getUint32(16), view.getUint32(20), view.getUint8(25)];
  const wrong: string[] = [];
  if (width !== size || height !== size) {
    wrong.push(`${name} measures ${width} × ${height} instead of ${size} × ${size}.`);
  }
  // 6: colour with transparency, which the outline needs.
  if (size === 32 && colourType !== 6) wrong.push(`${name} has no transparent ground.`);
  return wrong;
}

function checkLanguages(files: PackageFiles, manifest: Manifest): readonly string[] {
  return manifest.localizationInfo.additionalLanguages
    .filter(({ file }) => !files[file])
    .map(({ file }) => `${file} is missing.`);
}

function checkAddresses(manifest: Manifest): readonly string[] {
  const addresses = JSON.stringify(manifest).match(/"https?:[^"]+"/g) ?? [];
  return addresses
    .map((address) => new URL(JSON.parse(address) as string))
    .filter(({ hostname }) => hostname !== "developer.microsoft.com")
    .filter(({ protocol, host }) => protocol !== "https:" || !manifest.validDomains.includes(host))
    .map(({ href }) => `${href} is not https or not of a valid domain.`);
}

/** The lengths Teams allows, also for further languages, and that long texts say more than short ones. */
function checkTexts(): readonly string[] {
  return Object.entries(manifestTexts).flatMap(([language, texts]) => {
    const limits = [
      ["name.short", texts.short, 30],
      ["name.full", texts.full, 100],
      ["description.short", texts.shortDescription, 80],
      ["description.full", texts.fullDescription, 4_000],
    ] as const;
    const wrong = limits
      .filter(([, text, limit]) => text.length === 0 || text.length > limit)
      .map(([name, , limit]) => `${name} (${language}) needs 1 to ${limit} characters.`);
    if (texts.short === texts.full) wrong.push(`name.full (${language}) repeats name.short.`);
    if (texts.shortDescription === texts.fullDescription) {
      wrong.push(`description.full (${language}) repeats description.short.`);
    }
    return wrong;
  });
}
