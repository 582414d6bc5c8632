import { expect } from "vitest";
import { runSeeds } from "./runAll.ts";

/** Expects so many runs from a seed on without a violation; fewer where the environment asks for a quick look. */
export async function expectClean(first: number, usual: number): Promise<void> {
  const count = Number(process.env.SIMULATION_SEEDS ?? usual);
  const outcomes = await runSeeds(first, count);
  expect(outcomes.filter(({ violations }) => violations.length > 0).slice(0, 5)).toEqual([]);
  expect(outcomes).toHaveLength(count);
  // The runs are worth something only where pages do crash.
  expect(outcomes.reduce((sum, { crashes }) => sum + crashes, 0)).toBeGreaterThan(count);
}
