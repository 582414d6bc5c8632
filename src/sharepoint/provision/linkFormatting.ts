import type { ListName } from "../../domain/schema/index.ts";

/** An address that opens the app at a place such as `/list/measures/4`. */
export type LinkTo = (place: string) => string;

/** Stands for an entry's id, and occurs nowhere else in an address. */
const anyId = 918_273_645;

/** Column formatting that shows a link from an entry to the app, as SharePoint's JSON. */
export function linkFormatting(list: ListName, text: string, linkTo: LinkTo): string {
  const parts = linkTo(`/list/${list}/${anyId}`)
    // A quote would end the text within the expression.
    .replaceAll("'", "%27")
    .split(String(anyId));
  return JSON.stringify({
    $schema: "https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json",
    elmType: "a",
    txtContent: text,
    attributes: {
      href: `=${parts.map((part) => `'${part}'`).join(" + [$ID] + ")}`,
      target: "_blank",
      class: "sp-field-customFormatter",
    },
  });
}
