export const stage = {
  toStage: "Auf die Bühne",
  shown: "Die Sitzung ist für alle auf der Bühne zu sehen.",
  notShown:
    "Teams zeigt hier nichts auf der Bühne. Das geht während einer Besprechung am Rechner; sonst teilen Sie bitte Ihren Bildschirm.",
};
