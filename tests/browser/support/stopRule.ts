import type { BrowserContext, Page } from "@playwright/test";

/** What no page may do, whatever is injected: fail unseen, write an error to the console, keep people waiting without a word. */
export interface Watch {
  /** What has happened so far, but for messages that fit one of the patterns. */
  broken(allowed: readonly RegExp[]): readonly string[];
  stop(): void;
}

const lookEveryMs = 2_000;
/** How long something may stand for "please wait" without a word in it. */
const wordlessMs = 10_000;

/** Watches every page of a browser's window, now and later. */
export function watch(context: BrowserContext): Watch {
  const errors: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  // Unhandled rejections count as such, too.
  context.on("weberror", (error) => errors.push(`unhandled: ${String(error.error())}`));
  const since = new Map<Page, number>();
  const timer = setInterval(() => {
    for (const page of context.pages()) {
      void isWordless(page).then((wordless) => {
        if (!wordless) since.delete(page);
        else if (Date.now() - (since.get(page) ?? Date.now()) > wordlessMs)
          errors.push(`waits without a word for ${wordlessMs} ms (${page.url()})`);
        else since.set(page, since.get(page) ?? Date.now());
      });
    }
  }, lookEveryMs);
  return {
    broken: (allowed) => errors.filter((text) => !allowed.some((pattern) => pattern.test(text))),
    stop: () => clearInterval(timer),
  };
}

/** Whether the page shows something that waits and holds no visible text. */
function isWordless(page: Page): Promise<boolean> {
  // A status without a name only speaks up when there is something to say.
  const marks = "[role=progressbar], [aria-busy=true], [role=status][aria-label]";
  return page
    .evaluate((selector) => {
      const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.getClientRects().length > 0 && element.clientHeight > 0,
      );
      return shown.some((element) => element.innerText.trim() === "");
    }, marks)
    .catch(() => false); // A page that is just being closed waits for nothing.
}
