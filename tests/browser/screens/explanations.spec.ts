import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";

/** What opens behind a figure: its name (row, column, figure in a table), then what is said of it. */
interface Said {
  readonly figure: RegExp;
  readonly title: string;
  readonly definition: RegExp;
  readonly formula: RegExp;
  readonly completeness: RegExp;
  /** A link to one of the records. */
  readonly record: string;
}

async function expectExplained(page: Page, said: Said) {
  const figure = page.getByRole("main").getByRole("button", { name: said.figure });
  await figure.first().press("Enter");
  const panel = page.getByRole("dialog", { name: said.title, exact: true });
  await expect(panel.getByText(said.definition)).toBeVisible();
  const under = (label: string) =>
    panel
      .locator("p", { hasText: new RegExp(`^${label}$`) })
      .locator("xpath=following-sibling::p[1]");
  await expect(under("So gerechnet")).toHaveText(said.formula);
  await expect(under("Vollständigkeit")).toHaveText(said.completeness);
  await expect(panel.getByText(/^Dahinter stehende Einträge \([1-9]/)).toBeVisible();
  await expect(panel.getByRole("link", { name: said.record, exact: true }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
}

test("two days compared say of every figure and state what it means, how it comes about and what is not known", async ({
  page,
}) => {
  await page.goto("/#/compare");
  await expect(page.getByRole("table", { name: "Kapazität" })).toBeVisible();
  const unknown = /^Bei 8 bestehenden Strukturen ist der Stellenanteil unbekannt\.$/;
  const onBoth = /^08\.11\.2016: Bei 8 .+ unbekannt\. 08\.11\.2018: Bei 8 .+ unbekannt\.$/;
  const all: readonly Said[] = [
    {
      figure: /^Vom 08\.11\.2016 bis 08\.11\.2018/,
      title: "Was dazukommt und wegfällt",
      definition: /^Eine Struktur kommt dazu, wenn sie am späteren Tag besteht/,
      formula: /^41 am früheren Tag \+ 4 − 9 = 36 am späteren Tag$/,
      completeness: /^Bei 8 von 45 Strukturen, .+ ist das Ende unbekannt/,
      record: "MORO-Geschäftsstelle",
    },
    {
      figure: /^befristet vorher 13\sVZÄ/,
      title: "VZÄ befristet, 08.11.2016",
      definition: /^Stellenanteile gesicherter Strukturen, die befristete bewilligte Förderung/,
      formula: /^Summe der Stellenanteile aus 15 Strukturen: 13\sVZÄ$/,
      completeness: unknown,
      record: "MORO-Geschäftsstelle",
    },
    {
      figure: /^ungewiss nachher 6\sVZÄ/,
      title: "VZÄ ungewiss, 08.11.2018",
      definition: /^Stellenanteile von Strukturen, die bestehen, aber nicht gesichert sind/,
      formula: /^Summe der Stellenanteile aus 4 Strukturen: 6\sVZÄ$/,
      completeness: unknown,
      record: "Integrationslotsin",
    },
    {
      figure: /^befristet Unterschied −9\sVZÄ/,
      title: "Unterschied der VZÄ, befristet",
      definition: /^Stellenanteile der Strukturen, die am späteren Tag bestehen, weniger/,
      formula: /^4\sVZÄ − 13\sVZÄ = −9\sVZÄ$/,
      completeness: onBoth,
      record: "Wohnraumvermittlung",
    },
    {
      figure: /^zusammen nachher 49\sVZÄ/,
      title: "VZÄ insgesamt, 08.11.2018",
      definition: /^Summe der Stellenanteile aller Strukturen, die an diesem Tag bestehen/,
      formula: /^39 unbefristet \+ 4 befristet \+ 6 ungewiss = 49\sVZÄ$/,
      completeness: unknown,
      record: "Familienbüro",
    },
    {
      figure: /^zusammen Unterschied −3\sVZÄ/,
      title: "Unterschied der VZÄ, zusammen",
      definition: /^Stellenanteile der Strukturen, die am späteren Tag bestehen, weniger/,
      formula: /^49\sVZÄ − 52\sVZÄ = −3\sVZÄ$/,
      completeness: onBoth,
      record: "Dolmetscherdienst",
    },
    {
      figure: /^Kita, Schule und Bildung nachher ungewiss/,
      title: "Kita, Schule und Bildung, Landkreis, 08.11.2018",
      definition: /^Gedeckt heißt: An diesem Tag besteht mindestens eine gesicherte Struktur/,
      formula: /^1 Struktur besteht an diesem Tag, sie ist ungewiss$/,
      completeness: /^Ende und Stellenanteil aller Strukturen dieses Feldes sind bekannt\.$/,
      record: "Bildungskoordination für Neuzugewanderte",
    },
    {
      figure: /^Beratung und Orientierung nachher leer/,
      title: "Beratung und Orientierung, Stadt/Gemeinde, 08.11.2018",
      definition: /^Gedeckt heißt: An diesem Tag/,
      formula: /^Keine Struktur besteht an diesem Tag$/,
      completeness: /^Hier ist keine Struktur erfasst\./,
      record: "Sozialberatung von Geflüchteten",
    },
    {
      figure: /^Sozialberatung für Geflüchtete nachher ungedeckt/,
      title: "Sozialberatung für Geflüchtete, 08.11.2018",
      definition:
        /^Angebot geteilt durch Bedarf .+ Gedeckt ab 100\s%, teilweise gedeckt ab 50\s%\.$/,
      formula: /^0 ÷ 1\s600 = 0\s%$/,
      completeness: /^Keine passende Struktur ist für diese Tage erfasst\./,
      record: "Sozialberatung für Geflüchtete",
    },
    {
      figure: /^Erste Sprachangebote in den Gemeinden nachher ungedeckt/,
      title: "Erste Sprachangebote in den Gemeinden, 08.11.2018",
      definition: /^Nach Tagen beurteilt, weil der Bedarf nicht messbar ist\./,
      formula: /^An 0 von 1\sTag gedeckt$/,
      completeness: /nicht erfasst\. 1 passende Struktur ist ungewiss und zählt nicht\.$/,
      record: "Erste Sprachangebote in den Gemeinden",
    },
    {
      figure: /^Arbeitsmarktakteure zusammenführen vorher besteht dann nicht/,
      title: "Arbeitsmarktakteure zusammenführen",
      definition: /^Der Bedarf besteht an diesem Tag nicht/,
      formula: /^Der Bedarf gilt ab 01\.01\.2017$/,
      completeness: /^Nur Beginn oder Ende des Bedarfs ist bekannt/,
      record: "Arbeitsmarktakteure zusammenführen",
    },
  ];
  for (const said of all) await expectExplained(page, said);
});

test("assumptions say of every figure, as it stands and as it would be, what is behind it; what is only assumed has no link", async ({
  page,
}) => {
  await page.goto("/#/whatif");
  const choose = async (name: string, text: string) => {
    await page.getByRole("combobox", { name }).fill(text);
    await page.getByRole("option", { name: text }).first().click();
  };
  const add = page.getByRole("button", { name: "Annahme hinzufügen" });
  await page.getByRole("combobox", { name: "Annahme" }).selectOption("fällt weg");
  await choose("Eintrag", "Familienbüro");
  await add.click();
  await page.getByRole("combobox", { name: "Annahme" }).selectOption("kommt dazu");
  await page.getByRole("textbox", { name: "Name" }).fill("Fahrbücherei");
  await choose("Handlungsfeld", "Mobilität");
  await page.getByRole("textbox", { name: "Beginn" }).fill("01.01.2017");
  await page.getByRole("textbox", { name: "Ende" }).fill("30.06.2017");
  await page.getByRole("textbox", { name: "VZÄ" }).fill("2");
  await add.click();
  await expect(page.getByRole("table", { name: "Wirkung" })).toBeVisible();
  const unknown = /^Bei 8 bestehenden Strukturen ist der Stellenanteil unbekannt\.$/;
  const all: readonly Said[] = [
    {
      figure: /^Erforderliche Felder ohne Angebot nach heutigem Stand 10/,
      title: "Erforderliche Felder ohne Angebot",
      definition: /^Felder aus Handlungsfeld, Ebene und Zeitraum/,
      formula: /^10 von 92 erforderlichen Feldern aller Zeiträume$/,
      completeness: /^Alle Strukturen nennen Handlungsfeld und Ebene\.$/,
      record: "Sozialberatung von Geflüchteten",
    },
    {
      figure: /^Erforderliche Felder ohne Angebot mit den Annahmen 9/,
      title: "Erforderliche Felder ohne Angebot",
      definition: /^Felder aus Handlungsfeld, Ebene und Zeitraum/,
      formula: /^9 von 92 erforderlichen Feldern aller Zeiträume$/,
      completeness: /^Alle Strukturen nennen Handlungsfeld und Ebene\.$/,
      record: "Sozialberatung von Geflüchteten",
    },
    {
      figure: /^Auslaufend ohne gesicherte Nachfolge mit den Annahmen 5/,
      title: "Auslaufend ohne gesicherte Nachfolge",
      definition: /^Eine Struktur endet im Vorschauzeitraum/,
      formula: /^5 von 8 Enden vom 08\.11\.2016 bis 08\.11\.2017$/,
      completeness: /^Bei 8 von 45 Strukturen ist das Ende unbekannt; ob sie auslaufen/,
      record: "Wohnraumvermittlung",
    },
    {
      figure: /^Nicht gedeckte Bedarfe .+ nach heutigem Stand 56/,
      title: "Nicht gedeckte Bedarfe",
      definition: /^Bedarfe, die in einem Zeitraum nicht oder nur teilweise gedeckt sind/,
      formula: /^56 von 114 Bedarfen je Zeitraum$/,
      completeness: /^Bei 32 von 56 fehlt eine Menge/,
      record: "Feste Ansprechstelle in jedem Rathaus",
    },
    {
      figure: /^VZÄ im Mittel 2016 nach heutigem Stand 50,21\sVZÄ/,
      title: "VZÄ insgesamt, 01.01.2016–31.12.2016",
      definition: /mal ihrer Tage im Zeitraum, geteilt durch die Tage des Zeitraums/,
      formula: /^38,49 .+ \+ 11,71 .+ \+ 0 ungewiss = 50,21\sVZÄ \(einzeln gerundet\)$/,
      completeness: unknown,
      record: "Familienbüro",
    },
    {
      figure: /^VZÄ im Mittel 2017–2018 mit den Annahmen 49,29\sVZÄ/,
      title: "VZÄ insgesamt, 01.01.2017–31.12.2018",
      definition: /mal ihrer Tage im Zeitraum, geteilt durch die Tage des Zeitraums/,
      formula: /^37 unbefristet \+ 8,04 befristet \+ 4,25 ungewiss = 49,29\sVZÄ$/,
      completeness: unknown,
      record: "MORO-Geschäftsstelle",
    },
    {
      figure: /^Mobilität mit den Annahmen teilweise/,
      title: "Mobilität, Landkreis, 2017–2018",
      definition: /^Gedeckt heißt: An jedem Tag des Zeitraums/,
      formula: /^An 181 von 730\sTagen gesichert besetzt; 1 Struktur$/,
      completeness: /^Ende und Stellenanteil aller Strukturen dieses Feldes sind bekannt\.$/,
      record: "Mobilität im Landkreis koordinieren",
    },
    {
      figure: /^Mobilität für Neuzugewanderte planen mit den Annahmen teilweise gedeckt/,
      title: "Mobilität für Neuzugewanderte planen, 2017–2018",
      definition: /^Nach Tagen beurteilt/,
      formula: /^An 181 von 730\sTagen gedeckt$/,
      completeness: /Bei 1 von 1 passenden Struktur fehlt das Angebot/,
      record: "Mobilität für Neuzugewanderte planen",
    },
  ];
  for (const said of all) await expectExplained(page, said);
  await page.getByRole("button", { name: /^Mobilität mit den Annahmen teilweise/ }).press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByText("Fahrbücherei (nur angenommen)")).toBeVisible();
  await expect(panel.getByRole("link", { name: /Fahrbücherei/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Annahme" }).selectOption("fällt weg");
  await page.getByRole("combobox", { name: "Was", exact: true }).selectOption("Förderung");
  await choose("Eintrag", "Haushalt FB 21");
  await add.click();
  await expectExplained(page, {
    figure: /^Nicht bewilligt 2017 mit den Annahmen/,
    title: "Nicht bewilligt 2017",
    definition: /^Kosten ohne bewilligte Mittel/,
    formula: /^[\d.]+\s€ − [\d.]+\s€ = [\d.]+\s€$/,
    completeness: /unbekannt und zählen in keiner Summe\.$/,
    record: "FB 21 Vollzug Asylbewerberleistungsgesetz",
  });
});

test("the dependency on funders says how it is computed, from what and what is not known", async ({
  page,
}) => {
  await page.goto("/#/finance");
  const all: readonly Said[] = [
    {
      figure: /^Im Zeitraum 2016 kommen 51\s% der Förderung/,
      title: "Befristete Förderung",
      definition: /^Anteil der Euro befristeter Förderungen/,
      formula: /^898\.081,31\s€ von 1\.747\.874,42\s€$/,
      completeness: /^Bei 6 Förderungen ist der Betrag oder die Laufzeit unbekannt/,
      record: "Haushalt Familienbüro",
    },
    {
      figure: /^Organisation und Steuerung Stellen befristet 10\s%/,
      title: "Stellen, die befristet bezahlt sind",
      definition: /^Befristete Stellenanteile geteilt durch alle Stellenanteile/,
      formula: /^1,13\sVZÄ ÷ 11,13\sVZÄ = 10\s%$/,
      completeness: /^Alle Stellenanteile sind bekannt\.$/,
      record: "MORO-Geschäftsstelle",
    },
    {
      figure: /^Organisation und Steuerung Geld befristet 10\s%/,
      title: "Geld, das befristet ist",
      definition: /^Euro befristeter Förderungen geteilt durch/,
      formula: /^75\.925\s€ ÷ 727\.793\s€ = 10\s%$/,
      completeness: /^Betrag und Laufzeit aller Förderungen sind bekannt\.$/,
      record: "Haushalt Planungsstab",
    },
    {
      figure: /^Organisation und Steuerung Fördergeber 90\s% von Landratsamt/,
      title: "Konzentration auf Fördergeber",
      definition:
        /^Der Anteil jedes Fördergebers am Geld des Zeitraums, mit sich selbst malgenommen/,
      formula: /^0,9² \(Landratsamt Coburg\) \+ 0,06² \(BBSR\) \+ .+ = 0,82$/,
      completeness:
        /^Betrag und Laufzeit .+ Alle gezählten Förderungen nennen ihren Fördergeber\.$/,
      record: "Haushalt Planungsstab",
    },
  ];
  for (const said of all) await expectExplained(page, said);
});

test("persons and rates of a municipality say which figure they rest on, of which day and source", async ({
  page,
}) => {
  await page.goto("/#/distribution");
  const all: readonly Said[] = [
    {
      figure: /^In 11 von 17 Gemeinden/,
      title: "Strukturen vor Ort",
      definition: /^Vor Ort ist eine Struktur, die am Stichtag besteht/,
      formula: /^11 von 17 Gemeinden$/,
      completeness: /^27 am Stichtag bestehende Strukturen nennen kein Gebiet/,
      record: "Großheirath",
    },
    {
      figure: /^Ahorn Einwohner 4\s210/,
      title: "Einwohner, Ahorn",
      definition: /^Die jüngste Kennzahl dieser Art/,
      formula: /^4\s210, Stand 31\.12\.2015$/,
      completeness: /^Quelle: Beispiel: angenommene Zahl\.$/,
      record: "Einwohner Ahorn",
    },
    {
      figure: /^Ahorn untergebracht 34/,
      title: "Untergebrachte Personen, Ahorn",
      definition: /^Die jüngste Kennzahl dieser Art/,
      formula: /^34, Stand \d\d\.\d\d\.2016$/,
      completeness: /^Quelle: /,
      record: "Untergebrachte Ahorn",
    },
    {
      figure: /^Ahorn VZÄ je 1\.000 zu klein/,
      title: "Je 1.000 Einwohner",
      definition: /^Bezogen auf die Einwohner/,
      formula: /^Weniger als 5 Strukturen oder Einwohner/,
      completeness:
        /^Bei 2 Strukturen ist der Stellenanteil unbekannt\. Einwohner mit Stand 31\.12\.2015\. Quelle: /,
      record: "Helferkreis Ahorn",
    },
    {
      figure: /^Neustadt b\.Coburg je 1\.000 0,/,
      title: "Je 1.000 Einwohner",
      definition: /^Bezogen auf die Einwohner/,
      formula: /^\d+ ÷ [\d\s]+ × 1\.000 = 0,\d+$/,
      completeness: /^Einwohner mit Stand 31\.12\.2015\. Quelle: /,
      record: "Asylkoordination im Rathaus Neustadt",
    },
  ];
  for (const said of all) await expectExplained(page, said);
});

for (const [place, figures] of [
  ["", 5],
  ["responsibilities", 1],
  ["finance", 2],
  ["capacity", 2],
  ["distribution", 1],
  ["feasibility", 1],
  ["network", 3],
  ["quality", 2],
  ["compare", 1],
  ["board", 1],
  ["potentials", 3],
  ["place/2", 1],
  ["unit/1", 1],
  ["coverage", 2],
  ["timeline", 4],
  ["gaps", 1],
] as const)
  test(`every figure in a sentence of ${place || "overview"} says what it means, how it comes about and how complete the data are`, async ({
    page,
  }) => {
    await page.goto(`/#/${place}`);
    const all = page.getByRole("main").locator("[role=button][aria-haspopup=dialog]:not(td *)");
    await expect.poll(() => all.count()).toBeGreaterThanOrEqual(figures);
    for (const figure of await all.all()) {
      await figure.press("Enter");
      const panel = page.getByRole("dialog");
      await expect(panel.getByText("So gerechnet", { exact: true })).toBeVisible();
      await expect(panel.getByText("Vollständigkeit", { exact: true })).toBeVisible();
      for (const part of await panel.locator("p").allTextContents()) expect(part).toMatch(/\S/);
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();
    }
  });
