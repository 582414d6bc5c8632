export const defaults = {
  actionFields: {
    steering: "Organisation und Steuerung",
    advice: "Beratung und Orientierung",
    language: "Sprache und Dolmetschen",
    education: "Kita, Schule und Bildung",
    work: "Ausbildung und Arbeit",
    housing: "Unterbringung und Wohnen",
    health: "Gesundheit und Pflege",
    community: "Zusammenleben, Kultur und Sport",
    volunteering: "Bürgerschaftliches Engagement",
    mobility: "Mobilität",
  },
  periods: {
    p2016: "2016",
    p2017: "2017–2018",
    p2019: "2019–2020",
    p2021: "2021–2025",
  },
};
