import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./app.ts";
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
      const { passes, violations } = await new AxeBuilder({ page })
        .include('iframe[name="tab"]')
        .withRules("color-contrast")
        .analyze();
      expect(passes.flatMap(({ nodes }) => nodes).length, place).toBeGreaterThan(5);
      expect(violations.map(({ nodes }) => `${place}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
