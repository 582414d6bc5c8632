import { bilingual } from "./language.ts";

/** Words of the lines below the title bar that say what the site or this device lacks. */
export const bannerWords = bilingual(
  {
    notProtected:
      "Der Speicher dieses Geräts ist gesperrt oder voll. Bitte diese Seite geöffnet lassen, bis alles gespeichert ist.",
    readOnly:
      "Sie dürfen hier lesen, aber nicht schreiben. Schreibrechte vergibt die Eigentümerin oder der Eigentümer des Teams.",
    missingLists: (count: number) =>
      count === 1
        ? "Eine Liste fehlt auf der Site. Die Einrichtung zeigt, welche, und legt sie an."
        : `${count} Listen fehlen auf der Site. Die Einrichtung zeigt, welche, und legt sie an.`,
    missingColumns: (names: string, count: number) =>
      count === 1
        ? `Auf der Site fehlt die Spalte ${names}. Alles andere kann bearbeitet werden; die Einrichtung legt sie wieder an.`
        : `Auf der Site fehlen die Spalten ${names}. Alles andere kann bearbeitet werden; die Einrichtung legt sie wieder an.`,
    retypedColumns: (names: string, count: number) =>
      count === 1
        ? `Die Spalte ${names} hat in SharePoint eine andere Art bekommen. Ihre Angaben gelten hier als unbekannt und werden nicht geändert; die Zahlen, die darauf beruhen, sind mit „?“ gekennzeichnet. Die Einrichtung sagt, was zu tun ist.`
        : `Die Spalten ${names} haben in SharePoint eine andere Art bekommen. Ihre Angaben gelten hier als unbekannt und werden nicht geändert; die Zahlen, die darauf beruhen, sind mit „?“ gekennzeichnet. Die Einrichtung sagt, was zu tun ist.`,
    columnIn: (column: string, list: string) => `„${column}“ in „${list}“`,
    moreColumns: (count: number) => (count === 1 ? "eine weitere" : `${count} weitere`),
    toSetup: "Zur Einrichtung",
  },
  {
    notProtected:
      "This device's storage is blocked or full. Please keep this page open until everything is saved.",
    readOnly: "You may read here but not write. Rights to write are given by an owner of the team.",
    missingLists: (count: number) =>
      count === 1
        ? "A list is missing on the site. Setup shows which one and creates it."
        : `${count} lists are missing on the site. Setup shows which ones and creates them.`,
    missingColumns: (names: string, count: number) =>
      count === 1
        ? `The site lacks the column ${names}. Everything else can be edited; setup creates it again.`
        : `The site lacks the columns ${names}. Everything else can be edited; setup creates them again.`,
    retypedColumns: (names: string, count: number) =>
      count === 1
        ? `The column ${names} has got another type in SharePoint. What it holds counts as unknown here and is not changed; the figures that rest on it are marked “?”. Setup says what to do.`
        : `The columns ${names} have got another type in SharePoint. What they hold counts as unknown here and is not changed; the figures that rest on them are marked “?”. Setup says what to do.`,
    columnIn: (column: string, list: string) => `“${column}” in “${list}”`,
    moreColumns: (count: number) => (count === 1 ? "one more" : `${count} more`),
    toSetup: "Go to setup",
  },
);
