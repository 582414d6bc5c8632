import type { Entry } from "../records.ts";

interface Parts {
  readonly major: number;
  readonly minor: number;
}

/** A version's number, "0.3"; null where it is none. */
export function parseVersion(number: string | null): Parts | null {
  const parts = /^(\d+)\.(\d+)$/.exec((number ?? "").trim());
  return parts ? { major: Number(parts[1]), minor: Number(parts[2]) } : null;
}

/**
 * The number the next version gets: a draft counts on behind the point (0.1, 0.2, after 1.0: 1.1),
 * one that is to be adopted gets the next whole number (1.0, 2.0).
 */
export function nextVersion(
  versions: readonly Pick<Entry<"planVersions">, "number">[],
  kind: "draft" | "adopted" = "draft",
): string {
  const last = versions
    .flatMap(({ number }) => parseVersion(number) ?? [])
    .reduce<Parts>((a, b) => (compareVersions(a, b) < 0 ? b : a), { major: 0, minor: 0 });
  return kind === "adopted" ? `${last.major + 1}.0` : `${last.major}.${last.minor + 1}`;
}

function compareVersions(a: Parts, b: Parts): number {
  return a.major - b.major || a.minor - b.minor;
}
