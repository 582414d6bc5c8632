/** Better words than the stored ones, where a word stands alone on screen. */
export const choices = {
  term: { unknown: "Befristung unbekannt" },
  structureFunding: { unknown: "Finanzierung unbekannt" },
};

export const roleLetters = { leads: "E", does: "D", contributes: "M", informed: "I" };
