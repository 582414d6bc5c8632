import type { Store } from "../../sync/store.ts";
import { dropLastScreen, isFirstScreen, keepLastScreen, type LastScreen } from "./lastScreen.ts";

/** Time for what comes after the first drawing, such as icons. */
const settleMs = 3_000;
/** Where a screen never stands, what is there is shown. */
const patienceMs = 10_000;

/** Keeps a picture of the first screen for the next visit; forgets it as soon as this device's copy is another one. */
export function followLastScreen(store: Store): void {
  let shown = store.getState().records;
  const look = () => {
    const { records } = store.getState();
    if (records === shown) return;
    shown = records;
    dropLastScreen();
  };
  const keep = (): boolean => {
    look();
    if (!mayKeep(store)) return false;
    keepLastScreen(pictured());
    return true;
  };
  const keepOnce = () => {
    if (!keep()) setTimeout(keepOnce, settleMs);
  };
  store.subscribe(look);
  setTimeout(keepOnce, settleMs);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep();
  });
}

/** Takes the picture of the last visit away once the screen itself stands, or another one was chosen and is drawn. */
export function removeSnapshotOnceDrawn(picture: HTMLElement): void {
  const giveUpAt = performance.now() + patienceMs;
  const look = () => {
    const left = !isFirstScreen() && app()?.hasChildNodes();
    if (stands() || left || performance.now() > giveUpAt) picture.remove();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function mayKeep(store: Store): boolean {
  const { outbox, trouble, phase } = store.getState();
  return (
    phase === "fresh" &&
    trouble === null &&
    outbox.edits.length === 0 &&
    isFirstScreen() &&
    // The address leads there, and it has been drawn, too.
    document.querySelector<HTMLElement>("#app main")?.dataset["place"] === "/" &&
    stands() &&
    // Nothing is open over it, and it is at its top.
    document.querySelector(":popover-open,:is([role=dialog],[role=menu]):not([popover])") ===
      null &&
    document.querySelector("#app main")?.scrollTop === 0
  );
}

function app(): HTMLElement | null {
  return document.getElementById("app");
}

/** Whether the app has drawn something and nothing on it is only a line in the place of something else. */
function stands(): boolean {
  return app()?.hasChildNodes() === true && document.querySelector("#app [data-waiting]") === null;
}

function pictured(): LastScreen {
  const { lang, style, dataset } = document.documentElement;
  const rules = [...document.styleSheets].map(rulesOf).join("\n");
  const elements = document.createElement("div");
  elements.append(...[...(app()?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  // What is not open is not seen, and where it stands in a sentence, the text could not be read back.
  for (const closed of elements.querySelectorAll("[popover]")) closed.remove();
  return {
    elements: elements.innerHTML,
    // The picture has a root of its own, which needs the values of the theme in use; those of others are for none.
    rules: rules.replaceAll(`:root[data-theme="${dataset["theme"]}"]`, ":host"),
    language: lang,
    colorScheme: style.colorScheme,
  };
}

function rulesOf(sheet: CSSStyleSheet): string {
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join("\n");
  const media = sheet.media.mediaText;
  return media === "" ? rules : `@media ${media} {\n${rules}\n}`;
}
