import { expect, test } from "vitest";
import { askedMs, makeGate, tightMs } from "../../src/sharepoint/transport/gate.ts";

const now = Date.parse("2026-11-24T10:00:00Z");
const asked = (headers: { readonly [name: string]: string }) => askedMs(new Headers(headers), now);

test("Retry-After is read as seconds and as a date, and the longer of both headers counts", () => {
  expect(asked({ "Retry-After": "120" })).toBe(120_000);
  expect(asked({ "Retry-After": "Tue, 24 Nov 2026 10:00:30 GMT" })).toBe(30_000);
  expect(asked({ "Retry-After": "Tue, 24 Nov 2026 09:00:00 GMT" })).toBe(0);
  expect(asked({ "Retry-After": "10", "RateLimit-Reset": "31" })).toBe(31_000);
  expect(asked({ "Retry-After": "soon" })).toBeNull();
  expect(asked({})).toBeNull();
});

test("nothing passes before the time named is over; without one the wait doubles", () => {
  let at = now;
  const gate = makeGate(
    () => at,
    () => 0,
  );
  expect(gate.waitMs()).toBe(0);
  gate.refused(2_000);
  expect(gate.waitMs()).toBe(2_000);
  at += 2_000;
  expect(gate.waitMs()).toBe(0);
  gate.passed();
  expect(gate.refused(null)).toBe(500);
  at += 500;
  expect(gate.refused(null)).toBe(1_000);
});

test("a time named that is shorter than the own growing pause does not cut it short", () => {
  let at = now;
  const gate = makeGate(
    () => at,
    () => 0,
  );
  const waits = [1, 2, 3, 4, 5, 6].map(() => {
    const wait = gate.refused(1_000);
    at += wait;
    return wait;
  });
  expect(waits).toEqual([1_000, 1_000, 2_000, 4_000, 8_000, 16_000]);
  gate.passed();
  // An answer that came through takes back some of it, not all.
  expect(gate.refused(1_000)).toBe(4_000);
});

test("clients told the same come back one after another", () => {
  const opens = [0, 0.25, 0.5, 0.75, 1].map((chance) => {
    const gate = makeGate(
      () => now,
      () => chance,
    );
    return gate.refused(30_000);
  });
  expect(opens).toEqual([30_000, 32_000, 34_000, 36_000, 38_000]);
});

test("a time beyond all reason is waited for an hour, so that nobody is locked out for ever", () => {
  const far = makeGate(
    () => now,
    () => 0,
  );
  expect(far.refused(askedMs(new Headers({ "Retry-After": "99999999999" }), now))).toBe(3_600_000);
});

test("an answer that tells how little is left asks for nothing that can wait", () => {
  const gate = makeGate(
    () => now,
    () => 0,
  );
  const tight = (headers: { readonly [name: string]: string }) => tightMs(new Headers(headers));
  expect(tight({ "RateLimit-Reset": "12" })).toBeNull();
  expect(tight({ "RateLimit-Remaining": "240", "RateLimit-Reset": "12" })).toBe(12_000);
  gate.tight(12_000);
  expect([gate.tightUntil() - now, gate.waitMs()]).toEqual([12_000, 0]);
});
