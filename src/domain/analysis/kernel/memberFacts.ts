/** How many members of a group are named among its facts; a note in SharePoint holds some 1,400 keys. */
const most = 1_000;

const isMember = "member";

/** Members as facts: a new one is a change, one that has gone is none. */
export function memberFacts(names: readonly string[]): [name: string, value: string][] {
  const facts = [...names].sort().slice(0, most);
  return facts.map((name) => [`${isMember} ${name}`, "yes"]);
}

/** The member a fact names; null where it is another fact. */
export function memberOf(fact: string): string | null {
  return fact.startsWith(`${isMember} `) ? fact.slice(isMember.length + 1) : null;
}
