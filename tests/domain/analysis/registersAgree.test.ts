import { describe } from "vitest";
import { registerAgreements } from "./slow/registerAgreements.ts";
import { testAgreements } from "./slow/testAgreements.ts";

describe("deadlines, patterns, shares and registers agree with their definitions", () => {
  testAgreements(registerAgreements, 500);
});
