export const computing = {
  first: "Wird berechnet.",
  anew: "Wird neu berechnet; bis dahin steht hier das vorige Ergebnis.",
};
