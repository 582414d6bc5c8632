import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Axe for a page at rest: colours half-way through a transition are nobody's colours. */
export async function axeAtRest(page: Page): Promise<AxeBuilder> {
  await atRest(page);
  return new AxeBuilder({ page });
}

/** Waits until nothing moves or changes any more in any frame of a page; what turns for ever does not count. */
export async function atRest(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(settle)));
}

/** Runs in the page. */
async function settle(): Promise<void> {
  let changed = true;
  const watching = new MutationObserver(() => {
    changed = true;
  });
  watching.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const moving = () =>
    document
      .getAnimations()
      .filter(
        ({ effect, playState }) =>
          playState === "running" &&
          effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
  while (changed) {
    changed = false;
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await new Promise((idle) => requestIdleCallback(idle));
    const ends = moving();
    if (ends.length === 0) continue;
    changed = true;
    await Promise.allSettled(ends.map(({ finished }) => finished));
  }
  watching.disconnect();
}
