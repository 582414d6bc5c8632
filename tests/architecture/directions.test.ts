import { describe, expect, it } from "vitest";
import { directions, exceptions } from "./directions.ts";
import { type Import, importsOf, roomOf, sourceFiles } from "./imports.ts";

const imports = sourceFiles.flatMap(importsOf);

describe("Who may import whom", () => {
  it("looks at the files of every room", () => {
    const rooms = new Set(imports.map(({ from }) => roomOf(from)));
    expect(sourceFiles.length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(sourceFiles.length / 2);
    expect([...rooms].filter((room) => !directions[room])).toEqual([]);
  });

  it("keeps to the directions", () => {
    expect(imports.filter((one) => !isAllowed(one)).map(sentence)).toEqual([]);
  });

  it("would notice a forbidden import", () => {
    const wrong: Import = { from: "documents/masterplan.ts", to: { package: "docx" } };
    expect(isAllowed(wrong)).toBe(false);
    expect(sentence(wrong)).toBe("documents/masterplan.ts imports docx");
    expect(isAllowed({ from: "domain/day.ts", to: { room: "i18n", path: "i18n/format.ts" } })).toBe(
      false,
    );
    expect(
      isAllowed({
        from: "features/gaps/GapsScreen.tsx",
        to: { room: "features", path: "features/meeting/MeetingScreen.tsx" },
      }),
    ).toBe(false);
  });
});

function isAllowed({ from, to }: Import): boolean {
  const room = roomOf(from);
  const allowed = [
    directions[room],
    ...Object.entries(exceptions)
      .filter(([path]) => from.startsWith(path))
      .map(([, direction]) => direction),
  ].filter((direction) => direction !== undefined);
  if ("package" in to) {
    return allowed.some(({ packages }) => packages.some((name) => covers(name, to.package)));
  }
  if (to.room === room) return room !== "features" || feature(from) === feature(to.path);
  return allowed.some(({ rooms }) => rooms.includes(to.room));
}

/** A feature imports no other feature. */
function feature(path: string): string {
  return path.split("/")[1] ?? "";
}

function covers(name: string, used: string): boolean {
  return name.endsWith("*") ? used.startsWith(name.slice(0, -1)) : used === name;
}

function sentence({ from, to }: Import): string {
  return `${from} imports ${"package" in to ? to.package : to.path}`;
}
