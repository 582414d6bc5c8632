import { expect, test } from "vitest";
import { askedMs, makeGate } from "../../src/sharepoint/gate.ts";

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
