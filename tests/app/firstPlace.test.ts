import { expect, test } from "vitest";
import { firstPlace } from "../../src/app/start/firstPlace.ts";

test.each([
  ["content", null, null],
  ["sidePanel", null, "/meeting"],
  ["meetingStage", null, "/meeting"],
  ["sidePanel", "/list/measures/4", "/list/measures/4"],
  ["content", "/meeting/4", "/meeting/4"],
] as const)("in the frame %s a link to %s opens %s", (frame, subPage, place) => {
  expect(firstPlace({ frame, subPage })).toBe(place);
});
