/** Room for so many tabs in one millisecond. */
const tabs = 2_048;

/** Numbers edits: ascending in time, never twice on a device, several tabs included (but for two tabs that draw the same lot). */
export function numbering(now: () => number, random: () => number): (after: number) => number {
  const tab = Math.floor(random() * tabs);
  let last = 0;
  return (after) => {
    const millisecond = Math.max(Math.floor(now()), Math.floor(Math.max(last, after) / tabs) + 1);
    last = millisecond * tabs + tab;
    return last;
  };
}
