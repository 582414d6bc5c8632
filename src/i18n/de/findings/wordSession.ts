export const wordSession = {
  on: "am",
  last: (session: string) => `letzte Sitzung vor der Frist: ${session}`,
  papers: (day: string) => `, Vorlage bis ${day}`,
  none: "vor der Frist ist keine Sitzung erfasst",
  next: (session: string) => `nächste mögliche Sitzung: ${session}`,
  noNext: "vor dem Ende ist keine Sitzung mehr erfasst, die entscheiden könnte",
};
