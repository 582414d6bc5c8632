/** A heading on one line, as mappings name it: line breaks, repeated and outer spaces make no difference. */
export function headingOf(cell: string): string {
  return cell
    .replace(/[\ufeff\u200b\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}
