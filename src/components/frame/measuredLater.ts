import { measureElement, type Virtualizer } from "@tanstack/react-virtual";

/**
 * Height of a line as the browser tells it once it has laid out the page, the estimate until then: asked
 * for while lines are drawn, it would have to lay out everything in between.
 */
export function measuredLater(
  line: Element,
  told: ResizeObserverEntry | undefined,
  lines: Virtualizer<HTMLDivElement, Element>,
): number {
  if (told) return measureElement(line, told, lines);
  const at = lines.indexFromElement(line);
  const { getItemKey, estimateSize } = lines.options;
  return lines.itemSizeCache.get(getItemKey(at)) ?? estimateSize(at);
}
