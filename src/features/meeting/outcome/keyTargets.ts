/** Whether something lies over the screen that takes the keys. */
export function isOverlaid(): boolean {
  return (
    document.querySelector(
      "dialog[open], [role=menu]:popover-open, [popover]:popover-open [role=menu]",
    ) !== null
  );
}

/** Whether letters typed at an element are meant for it. */
export function hasOwnKeys(target: EventTarget | null): boolean {
  const taking =
    "input, textarea, select, [contenteditable=true], [role=listbox], [role=menu], [role=combobox]";
  return target instanceof Element && target.closest(taking) !== null;
}

/** Whether the arrows mean something to an element: text in it, or choices of its own. */
export function hasOwnArrows(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLTextAreaElement && target.dataset["outcome"] !== undefined) {
    return target.value !== "";
  }
  const choosing = "[role=tablist], [role=radiogroup], [role=grid], [role=slider]";
  return hasOwnKeys(target) || target.closest(choosing) !== null;
}
