import { carelessLoad } from "../../carelessClient.ts";

const siteUrl = new URL("/sites/integration", location.href).href;

/** Shows how many entries there are once it has loaded them all: it keeps nothing, so each visit is as the first. */
async function show(): Promise<void> {
  const items = await carelessLoad(siteUrl, (input, init) => fetch(input, init));
  const main = document.querySelector("main");
  if (main) main.textContent = `${items} entries`;
}

void show();
