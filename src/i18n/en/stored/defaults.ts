import type { defaults as german } from "../../de/stored/defaults.ts";
import type { Texts } from "../../language.ts";

export const defaults: Texts<typeof german> = {
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
};
