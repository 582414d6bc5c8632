import { expect, test } from "../support/app.ts";
import { axeAtRest } from "../support/axe.ts";
import { screens } from "./screens.ts";

// Without the forced colours of the system, which would hide what the theme itself gets wrong.
for (const width of [1280, 280])
  test(`in Teams' contrast theme every screen has enough contrast at ${width} px`, async ({
    page,
    app,
  }) => {
    test.slow();
    await page.goto(`${app.url}teams`);
    await expect(page.locator("output")).toHaveText("Bereit");
    await page.getByLabel("Design").selectOption("contrast");
    await page.setViewportSize({ width, height: 800 });
    const tab = page.frameLocator('iframe[name="tab"]');
    await expect(tab.locator("html")).toHaveAttribute("data-theme", "contrast");
    for (const [place, truth] of screens) {
      await tab.locator("html").evaluate((_, hash) => {
        location.hash = hash;
      }, `#/${place}`);
      await expect(tab.getByText(truth).first()).toBeVisible();
      const { passes, violations } = await (await axeAtRest(page))
        .include('iframe[name="tab"]')
        .withRules("color-contrast")
        .analyze();
      expect(passes.flatMap(({ nodes }) => nodes).length, place).toBeGreaterThan(5);
      expect(violations.map(({ nodes }) => `${place}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

/** What makes a bar differ from another one and from the paper, as it is painted. */
function formsIn(scope: string): readonly { text: string; form: string; seen: boolean }[] {
  const paper = getComputedStyle(document.querySelector("main") ?? document.body);
  return [...document.querySelectorAll(scope)].map((bar) => {
    const of = getComputedStyle(bar);
    const framed = of.borderTopStyle !== "none" && of.borderTopColor !== "rgba(0, 0, 0, 0)";
    const filled = ![paper.backgroundColor, "rgba(0, 0, 0, 0)"].includes(of.backgroundColor);
    return {
      text: (bar.getAttribute("title") || bar.parentElement?.textContent || "").split(",")[0] ?? "",
      form: [of.backgroundColor, of.backgroundImage, of.borderTopStyle, of.borderTopWidth].join(
        " ",
      ),
      seen:
        (framed && of.borderTopColor !== paper.backgroundColor) ||
        filled ||
        of.backgroundImage !== "none",
    };
  });
}

const legend = "main p span[aria-hidden]";
const bars = "main li span[title*=', ']";

for (const theme of ["Teams' contrast theme", "forced colours"]) {
  test(`in ${theme} every state of a bar and of the legend has a form of its own`, async ({
    page,
    app,
  }) => {
    const forced = theme === "forced colours";
    if (forced) await page.emulateMedia({ forcedColors: "active" });
    await page.goto(forced ? `${app.url}#/timeline` : `${app.url}teams`);
    if (!forced) {
      await expect(page.locator("output")).toHaveText("Bereit");
      await page.getByLabel("Design").selectOption("contrast");
    }
    const tab = forced
      ? page.locator("html")
      : page.frameLocator('iframe[name="tab"]').locator("html");
    await expect(tab).toHaveAttribute("data-theme", "contrast");
    await tab.evaluate(() => {
      location.hash = "#/timeline";
    });
    await expect(tab.getByText("Antragsfrist").first()).toBeVisible();
    const samples = (await tab.evaluate(`(${formsIn})(${JSON.stringify(legend)})`)) as ReturnType<
      typeof formsIn
    >;
    expect(samples.map(({ text }) => text.trim())).toEqual([
      "unbefristet",
      "bewilligt",
      "beantragt",
      "offen",
      "Ende unbekannt",
    ]);
    expect(samples.filter(({ seen }) => !seen)).toEqual([]);
    expect(new Set(samples.map(({ form }) => form)).size).toBe(samples.length);
    const drawn = (await tab.evaluate(`(${formsIn})(${JSON.stringify(bars)})`)) as ReturnType<
      typeof formsIn
    >;
    const named = drawn.filter(({ text }) => samples.some((sample) => sample.text.trim() === text));
    expect(new Set(named.map(({ text }) => text)).size).toBeGreaterThan(2);
    expect(named.filter(({ seen }) => !seen)).toEqual([]);
    // Each bar has the form its word has in the legend.
    for (const bar of named) {
      const sample = samples.find(({ text }) => text.trim() === bar.text);
      expect(bar.form, bar.text).toBe(sample?.form);
    }
  });
}
