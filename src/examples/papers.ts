import type { Examples } from "./example.ts";

export const planVersions: Examples<"planVersions"> = {
  first: {
    title: "Masterplan Integration, Entwurf 0.1",
    number: "0.1",
    state: "draft",
    asOf: "2016-10-12",
    from: "2016-01-01",
    to: "2025-12-31",
    fileReference: "P2-Integration",
    sharedAt: "2016-10-12T12:30:00Z",
    remarks: "Erster Entwurf nach der Bestandsaufnahme, in der Koordinierungsrunde vorgestellt.",
  },
};

export const councilPapers: Examples<"councilPapers"> = {
  integration: {
    title: "Integration von Migranten: Sachstand zum Masterplan Integration",
    kind: "information",
    facts:
      "Der Landkreis hat in kurzer Zeit viele Menschen untergebracht. Stellen, Einrichtungen und Projekte sind auf mehreren Ebenen entstanden; sie arbeiten teilweise isoliert und nebeneinander. Mehrfachzuständigkeiten und strukturelle Lücken bestehen.\n\nDer Masterplan Integration erfasst die Strukturen und ihre Entwicklung bis 2025, beschreibt den Bedarf an strategischer Steuerung, klärt systematische Lücken und zeigt, wie Integration vor Ort mit den jeweils vorhandenen Strukturen gelingen kann.",
    proposal: "Der Ausschuss nimmt den Sachstand zur Kenntnis.",
    financialEffects:
      "Keine. Die Geschäftsstelle wird bis zum 31.07.2018 aus Mitteln des Bundes gefördert.",
    planVersion: "first",
    fileReference: "P2-Integration",
    filing: "Zum Akt/Vorgang bei P2",
  },
  education: {
    title: "Koordinierung der Bildungsangebote für Neuzugewanderte",
    kind: "resolution",
    facts:
      "Der Bund fördert zwei Stellen für zwei Jahre. In Aussicht gestellt sind 90 % der Personalkosten. Der Landkreis hätte einen Eigenanteil von 10 % zu tragen.",
    proposal:
      "Dem Kreistag wird empfohlen, wie folgt zu beschließen: Der Landkreis nimmt die Förderung an und trägt den Eigenanteil von 10 % der Personalkosten.",
    financialEffects: "Eigenanteil 26.200 € für zwei Jahre.",
    fileReference: "P2-Bildung",
    filing: "Zum Akt/Vorgang bei P2, WV am 15.01.2017",
  },
};

const committee = "Ausschuss für Soziales, Gesundheit und Senioren";
const strategy = "Kreis- und Strategieausschuss";
const council = "Kreistag";
const session = (body: string, onDay: string, papersDueOn: string, in_: string) => ({
  title: `${body}, ${in_}`,
  body,
  onDay,
  papersDueOn,
  publicity: "public" as const,
});

export const sessions: Examples<"sessions"> = {
  sep15: session(committee, "2016-09-15", "2016-09-01", "15.09.2016"),
  oct06: session(strategy, "2016-10-06", "2016-09-22", "06.10.2016"),
  oct20: session(council, "2016-10-20", "2016-10-06", "20.10.2016"),
  nov08: session(committee, "2016-11-08", "2016-10-25", "08.11.2016"),
  dec01: session(strategy, "2016-12-01", "2016-11-17", "01.12.2016"),
  dec16: session(council, "2016-12-16", "2016-12-02", "16.12.2016"),
  jan12: session(committee, "2017-01-12", "2016-12-29", "12.01.2017"),
  feb28: session(strategy, "2017-02-28", "2017-02-14", "28.02.2017"),
  may17: session(committee, "2017-05-17", "2017-05-03", "17.05.2017"),
  jul20: session(council, "2017-07-20", "2017-07-06", "20.07.2017"),
  oct12: session(committee, "2017-10-12", "2017-09-28", "12.10.2017"),
  dec14: session(council, "2017-12-14", "2017-11-30", "14.12.2017"),
  jun14: session(committee, "2018-06-14", "2018-05-31", "14.06.2018"),
};

export const consultations: Examples<"consultations"> = {
  integrationCommittee: { councilPaper: "integration", session: "nov08", treatment: "information" },
  educationStrategy: {
    councilPaper: "education",
    session: "oct06",
    treatment: "preliminary",
    result: "adjourned",
    condition: "Förderquote klären",
    adjournedTo: "dec01",
  },
  educationStrategy2: { councilPaper: "education", session: "dec01", treatment: "preliminary" },
  educationCouncil: { councilPaper: "education", session: "dec16", treatment: "resolution" },
};

export const coSignatures: Examples<"coSignatures"> = {
  integrationFb21: { councilPaper: "integration", unit: "fb21", step: 1, decision: "pending" },
  integrationFb22: { councilPaper: "integration", unit: "fb22", step: 1, decision: "pending" },
  integrationGbz: {
    councilPaper: "integration",
    unit: "gbz",
    step: 2,
    alwaysRequired: true,
    decision: "pending",
  },
  educationTreasury: {
    councilPaper: "education",
    unit: "treasury",
    step: 1,
    decision: "dissent",
    statement:
      "Der Beschluss sieht eine Förderung zu 100 % vor. Ein Eigenanteil ist im Haushalt 2017 nicht veranschlagt.",
    decidedAt: "2016-11-04T09:12:00Z",
  },
  educationGbz: {
    councilPaper: "education",
    unit: "gbz",
    step: 2,
    alwaysRequired: true,
    decision: "pending",
  },
};
