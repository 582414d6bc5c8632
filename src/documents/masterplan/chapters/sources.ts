import { formatDay } from "../../../i18n/format.ts";
import { heading, paragraph } from "../../compose.ts";
import type { Block, RichText } from "../../document.ts";
import type { Plan } from "./plan.ts";

/** Documents referred to, and where the data come from. */
export function sources(plan: Plan): Block[] {
  const { words, records } = plan;
  const documents = records.references.all.map(({ title, body, onDay, link }): RichText => {
    const where = [body, onDay ? formatDay(onDay, plan.language) : ""].filter(Boolean).join(", ");
    return [
      { text: title ?? "", ...(link && { link }) },
      ...(where ? [{ text: ` (${where})` }] : []),
    ];
  });
  const origins = new Set(
    [...records.structures.all, ...records.fundings.all, ...records.figures.all].flatMap(
      ({ source }) => (source ? [source] : []),
    ),
  );
  return [
    ...plan.texts("sources"),
    ...(documents.length + origins.size === 0 ? [paragraph(words.sources.empty)] : []),
    ...listed(words.sources.documents, "sources-documents", documents),
    ...listed(words.sources.data, "sources-data", [...origins].sort()),
  ];
}

function listed(title: string, id: string, items: readonly RichText[]): Block[] {
  return items.length === 0 ? [] : [heading(2, title, id), { type: "bullets", items }];
}
