export const search = {
  searchHint: "Eintrag oder Bereich suchen",
  searchNothing: (text: string) => `Zu „${text}“ wurde nichts gefunden.`,
  searchPlaces: "Bereich",
};
