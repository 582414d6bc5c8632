import { test } from "vitest";
import { expectClean } from "./simulation/expectClean.ts";

// A file of its own, so that both halves run at the same time.
test(
  "in the second half of the runs nothing is lost, doubled, overwritten unseen or stuck, and all show what is there",
  {
    timeout: 900_000,
  },
  () => expectClean(5_001, 5_000),
);
