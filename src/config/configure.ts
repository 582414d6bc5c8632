import { languageOf } from "../domain/language.ts";
import { teamsWords } from "../i18n/shell/teams.ts";
import { parseSiteAddress } from "../teams/siteAddress.ts";
import { openTabSetup, type TabSetup } from "../teams/tabSetup.ts";

const appUrl = new URL("../", location.href).href;
const page = document.getElementById("page") as HTMLElement;
let site: string | null = null;

if (window.parent === window) showOutside();
else
  showSetup(
    await openTabSetup(
      appUrl,
      (language) => teamsWords[language].appName,
      () => site,
    ),
  );

function showOutside(): void {
  const words = teamsWords[languageOf(navigator.language)];
  const link = element("a", words.openApp);
  link.href = appUrl;
  const paragraph = document.createElement("p");
  paragraph.append(link);
  page.replaceChildren(
    element("h1", words.configTitle),
    element("p", words.configOutside),
    paragraph,
    footer(words),
  );
}

function showSetup(setup: TabSetup): void {
  const words = teamsWords[setup.language];
  document.documentElement.lang = setup.language;
  const show = (theme: string) => {
    document.documentElement.dataset["theme"] = theme;
  };
  show(setup.theme);
  setup.onThemeChange(show);
  site = setup.siteUrl;
  page.replaceChildren(
    element("h1", words.configTitle),
    element("p", setup.isInChannel ? words.configReady : words.configNeedsSite),
    ...(setup.isInChannel ? [] : [siteField(setup, words)]),
    element("p", words.configStays),
    footer(words),
  );
  setup.setValid(true);
}

type Words = (typeof teamsWords)["de"];

function siteField(setup: TabSetup, words: Words): HTMLElement {
  const input = document.createElement("input");
  input.id = "site";
  input.type = "url";
  input.value = setup.siteUrl ?? "";
  input.placeholder = words.siteExample;
  const label = element("label", words.siteLabel);
  label.htmlFor = input.id;
  const problem = element("p", "");
  problem.id = "site-problem";
  problem.setAttribute("role", "alert");
  input.setAttribute("aria-describedby", problem.id);
  input.addEventListener("input", () => {
    const typed = input.value.trim();
    site = parseSiteAddress(typed);
    const isValid = typed === "" || site !== null;
    problem.textContent = isValid ? "" : words.siteInvalid;
    input.setAttribute("aria-invalid", String(!isValid));
    setup.setValid(isValid);
  });
  const field = document.createElement("div");
  field.className = "field";
  field.append(label, input, problem);
  return field;
}

function footer(words: Words): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "soft";
  const privacy = element("a", words.privacy);
  privacy.href = `${appUrl}privacy/`;
  const terms = element("a", words.terms);
  terms.href = `${appUrl}terms/`;
  for (const link of [privacy, terms]) link.target = "_blank";
  paragraph.append(privacy, " · ", terms);
  return paragraph;
}

function element<K extends "h1" | "p" | "a" | "label">(name: K, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made as HTMLElementTagNameMap[K];
}
