import { bilingual } from "./language.ts";

/** Titles of the entries new lists start with. */
export const defaultWords = bilingual(
  {
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
  },
  {
    actionFields: {
      steering: "Organisation and steering",
      advice: "Advice and orientation",
      language: "Language and interpreting",
      education: "Day care, school and education",
      work: "Training and work",
      housing: "Accommodation and housing",
      health: "Health and care",
      community: "Living together, culture and sport",
      volunteering: "Civic engagement",
      mobility: "Mobility",
    },
    periods: {
      p2016: "2016",
      p2017: "2017–2018",
      p2019: "2019–2020",
      p2021: "2021–2025",
    },
  },
);
