import type { Entry } from "../../domain/records.ts";

/** "M 03 Sprachpaten gewinnen" */
export function measureName({
  number,
  title,
}: Pick<Entry<"measures">, "number" | "title">): string {
  return [number, title].filter(Boolean).join(" ");
}
