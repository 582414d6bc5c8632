export const explain = {
  what: "Was gezählt wird",
  formula: "So gerechnet",
  records: "Dahinter stehende Einträge",
  completeness: "Vollständigkeit",
  moreRecords: (count: number) => `und ${count} weitere`,
  unsure: "unsicher",
  restsOn: (columns: string) =>
    `Beruht auf Angaben, die in SharePoint nicht gelesen werden können: ${columns}. Sie gelten als unbekannt.`,
};
