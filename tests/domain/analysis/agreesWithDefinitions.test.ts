import { describe } from "vitest";
import { coreAgreements } from "./slow/coreAgreements.ts";
import { testAgreements } from "./slow/testAgreements.ts";

describe("what exists, is needed and is missing agrees with its definition, computed day by day", () => {
  testAgreements(coreAgreements, 500);
});
