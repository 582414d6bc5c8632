import { isFirstScreen, readLastScreen } from "./app/lastScreen.ts";

const screen = isFirstScreen() ? readLastScreen() : null;
if (screen) {
  const picture = document.createElement("div");
  picture.id = "last-screen";
  picture.inert = true;
  picture.lang = screen.language;
  picture.style.colorScheme = screen.colorScheme;
  // Out of reach, so that its elements are not taken for the app's.
  picture.attachShadow({
    mode: "closed",
  }).innerHTML = `<style>${screen.rules}</style>${screen.elements}`;
  document.body.append(picture);
  performance.mark("last screen");
}
