import { isFirstScreen, type LastScreen, readLastScreen } from "./app/start/lastScreen.ts";

const screen = isFirstScreen() ? readLastScreen() : null;
if (screen) show(screen);

/** Puts the picture over the place where the app will stand; a link clicked in it leads there already. */
function show({ elements, rules, language, colorScheme }: LastScreen): void {
  const picture = document.createElement("div");
  picture.id = "last-screen";
  picture.style.colorScheme = colorScheme;
  // Out of reach, so that its elements are not taken for the app's.
  const root = picture.attachShadow({ mode: "closed" });
  root.innerHTML = `<style>${rules}</style><div lang="${language}" style="height: 100%" inert>${elements}</div>`;
  picture.addEventListener("click", ({ clientX, clientY }) => {
    const link = [...root.querySelectorAll("a")].find((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    });
    if (link?.hash) location.hash = link.hash;
  });
  document.body.append(picture);
  performance.mark("last screen");
}
