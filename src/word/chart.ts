import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { BlockOf } from "../documents/document.ts";
import { seriesColours } from "./palette.ts";
import { bodyFont, styleIds } from "./styles.ts";

const pixelsPerTwip = 1 / 15;

/** A native Word chart as wide as given, in twips, with its message as alternative text. */
export function chartOf({ data, alt }: BlockOf<"chart">, width: number): Paragraph {
  const series = data.series.map((one, index) => ({
    ...one,
    color: seriesColours[index % seriesColours.length] ?? "404040",
  }));
  const common = {
    categories: data.categories,
    series,
    altText: { name: alt.slice(0, 60), description: alt },
    font: { name: bodyFont },
    valueAxis: { title: data.unit },
    transformation: {
      width: Math.round(width * pixelsPerTwip),
      height: Math.round(width * pixelsPerTwip * 0.48),
    },
  };
  const chart =
    data.kind === "line"
      ? new ChartRun({ ...common, type: "line" })
      : new ChartRun({ ...common, type: data.kind, stacking: "stacked" });
  return new Paragraph({ style: styleIds.chart, children: [chart] });
}
