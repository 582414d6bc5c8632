import fc from "fast-check";

/**
 * Random data are the same in every run, so that a run says something about the code and
 * not about its luck; `FC_SEED=random npm test` draws others, `FC_SEED=12345` one of them.
 */
const asked = process.env["FC_SEED"];
if (asked !== "random") {
  fc.configureGlobal({ seed: asked === undefined ? 20_160_630 : Number(asked) });
}
