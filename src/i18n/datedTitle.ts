/** A title with its day; the day is said once when the title names it already. */
export function datedTitle(title: string, on: string, joint: string): string {
  if (title.includes(on)) return title;
  return title ? `${title} ${joint} ${on}` : on;
}
