/** Whether an address may be offered to be clicked: one of the web or of mail. SharePoint keeps others, too. */
export function isFollowable(address: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:\S)/i.test(address) && URL.canParse(address);
}
