import { plural } from "../plural.ts";

export const banners = {
  notProtected:
    "Der Speicher dieses Geräts ist gesperrt oder voll. Bitte diese Seite geöffnet lassen, bis alles gespeichert ist.",
  readOnly:
    "Sie dürfen hier lesen, aber nicht schreiben. Schreibrechte vergibt die Eigentümerin oder der Eigentümer des Teams.",
  missingLists: (count: number) =>
    plural(count, {
      one: "Eine Liste fehlt auf der Site. Die Einrichtung zeigt, welche, und legt sie an.",
      other: `${count} Listen fehlen auf der Site. Die Einrichtung zeigt, welche, und legt sie an.`,
    }),
  missingColumns: (names: string, count: number) =>
    plural(count, {
      one: `Auf der Site fehlt die Spalte ${names}. Alles andere kann bearbeitet werden; die Einrichtung legt sie wieder an.`,
      other: `Auf der Site fehlen die Spalten ${names}. Alles andere kann bearbeitet werden; die Einrichtung legt sie wieder an.`,
    }),
  retypedColumns: (names: string, count: number) =>
    plural(count, {
      one: `Die Spalte ${names} hat in SharePoint eine andere Art bekommen. Ihre Angaben gelten hier als unbekannt und werden nicht geändert; die Zahlen, die darauf beruhen, sind mit „?“ gekennzeichnet. Die Einrichtung sagt, was zu tun ist.`,
      other: `Die Spalten ${names} haben in SharePoint eine andere Art bekommen. Ihre Angaben gelten hier als unbekannt und werden nicht geändert; die Zahlen, die darauf beruhen, sind mit „?“ gekennzeichnet. Die Einrichtung sagt, was zu tun ist.`,
    }),
  columnIn: (column: string, list: string) => `„${column}“ in „${list}“`,
  moreColumns: (count: number) => plural(count, { one: "eine weitere", other: `${count} weitere` }),
  toSetup: "Zur Einrichtung",
};
