import { expect, test } from "../support/app.ts";
import { atRest, axeAtRest } from "../support/axe.ts";

/** A page whose text is readable only once its colour has changed, beside a mark that turns for ever. */
const fading = `<!doctype html><html lang="de"><title>Farben</title>
<style>
  body { background: #fff }
  @keyframes turn { to { rotate: 360deg } }
  i { display: inline-block; width: 9px; height: 9px; animation: turn 1s infinite }
  button { color: #fff; background: #fff; border: 0; transition: color 1.5s step-end }
  button.on { color: #000 }
</style>
<main><h1>Farben</h1><i></i><button>Speichern</button></main>`;

test("colours are judged when their change has ended, and a mark that turns for ever holds nobody up", async ({
  page,
}) => {
  await page.setContent(fading);
  await page.getByRole("button").evaluate((button) => {
    setTimeout(() => button.classList.add("on"));
  });
  await expect(page.getByRole("button")).toHaveClass("on");
  const { violations } = await (await axeAtRest(page)).withRules("color-contrast").analyze();
  expect(violations).toEqual([]);
});

test("a page that is still being drawn is waited for", async ({ page }) => {
  await page.setContent(fading);
  await page.evaluate(() => {
    const draw = (left: number) => {
      document.querySelector("h1")?.append(` ${left}`);
      if (left > 0) requestAnimationFrame(() => draw(left - 1));
    };
    draw(50);
  });
  await atRest(page);
  await expect(page.getByRole("heading")).toHaveText(/ 0$/);
  expect(await page.getByRole("heading").innerText()).toMatch(/ 0$/);
});
