/** A text for each form a language has for counts. */
export type Forms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Chooses the form that belongs to a count in a language: `plural(1, { one: "1 day", other: "1 days" })` is "1 day". */
export function pluralIn(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
