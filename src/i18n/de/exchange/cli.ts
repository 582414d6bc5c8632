export const cli = {
  unknownOption: (option: string, known: string) =>
    `Die Option „--${option}“ gibt es hier nicht. Möglich sind: ${known}.`,
  optionWithoutValue: (option: string) =>
    `Zur Option „--${option}“ fehlt der Wert, oder es darf keiner angegeben werden.`,
  optionMissing: (option: string, example: string) =>
    `Die Option „--${option}“ fehlt. Beispiel: ${example}`,
  tooManyWords: (word: string) => `„${word}“ ist keine Option dieses Befehls.`,
  badPort: (text: string) => `„${text}“ ist keine Portnummer (0 bis 65535).`,
  badAddress: (text: string) =>
    `„${text}“ ist keine Adresse einer SharePoint-Website, z. B. https://firma.sharepoint.com/sites/integration.`,
  badLanguage: (text: string) => `„${text}“ ist keine Sprache; möglich sind „de“ und „en“.`,
  badDay: (text: string) => `„${text}“ ist kein Datum. Möglich sind 2016-11-08 und 08.11.2016.`,
  badScenario: (text: string) =>
    `„${text}“ ist kein Szenario; möglich sind „secured“ (gesichert) und „planned“ (geplant).`,
  dayOrder: "Das Ende des Zeitraums liegt vor seinem Anfang.",
  fileMissing: (path: string) => `Die Datei „${path}“ gibt es nicht oder sie ist nicht lesbar.`,
  badMap: (name: string, known: string) =>
    `Die Zuordnung „${name}“ gibt es nicht. Möglich sind: ${known}, oder eine eigene JSON-Datei.`,
  badMapFile: (path: string, reason: string) =>
    `Die Zuordnung „${path}“ ist nicht lesbar: ${reason}`,
  mutatePath:
    "Bitte eine Datei oder einen Ordner unter src nennen, etwa: npm run mutate -- src/domain/period.ts",
  portTaken: (port: number) =>
    `Der Port ${port} ist schon belegt. Bitte mit „--port“ einen anderen angeben.`,
  cannotOpen: {
    inUse: (folder: string, { url, pid }: { url: string | null; pid: number }) =>
      url === null
        ? `Der Ordner „${folder}“ gehört einem anderen Server, der gerade startet (Prozess ${pid}). Warten Sie, bis er läuft, oder geben Sie mit „--data“ einen anderen Ordner an.`
        : `Der Ordner „${folder}“ gehört einem Server, der schon läuft: ${url} (Prozess ${pid}). Benutzen Sie ihn, beenden Sie ihn, oder geben Sie mit „--data“ einen anderen Ordner an.`,
    fileMissing: (folder: string, { file }: { file: string }) =>
      `Die Daten im Ordner „${folder}“ sind unvollständig: Es fehlt die Datei „${file}“. Es wurde nichts verändert. Stellen Sie den Ordner aus einer Sicherung wieder her, oder geben Sie mit „--data“ einen anderen an.`,
    damaged: (folder: string, { file, line }: { file: string; line: number }) =>
      `Die Daten im Ordner „${folder}“ sind beschädigt: Die Datei „${file}“ ist ab Zeile ${line} nicht so, wie sie geschrieben wurde. Es wurde nichts verändert. Stellen Sie den Ordner aus einer Sicherung wieder her, oder geben Sie mit „--data“ einen anderen an.`,
    unusable: (folder: string, { reason }: { reason: string }) =>
      `Der Ordner „${folder}“ lässt sich nicht benutzen (${reason}). Geben Sie mit „--data“ einen anderen an, in den Sie schreiben dürfen.`,
  },
  building: "Die App wird gebaut …",
  preparingExamples: "Die Beispieldaten werden vorbereitet (nur beim ersten Mal) …",
  appRuns: (url: string) => `Masterplan Integration läuft: ${url}`,
  teamsRuns: (url: string) => `Wie in Teams: ${url}`,
  siteRuns: (url: string) => `Lokale SharePoint-Website: ${url}`,
  dataIn: (folder: string) => `Daten: ${folder}`,
  dataNowhere: "Daten: nur im Arbeitsspeicher, mit dem Ende verloren",
  stopWith: "Beenden mit Strg+C.",
  tokenMissing: (host: string) =>
    `Für ${host} fehlt die Anmeldung. Bitte ein Zugriffstoken für diese Adresse in der Umgebungsvariablen SHAREPOINT_TOKEN angeben.`,
  provisioning: (done: number, of: number, list: string) => `${done} von ${of}: ${list}`,
  provisioned: (site: string) => `Alle Listen sind angelegt: ${site}`,
  nothingToCreate: (site: string) => `Alle Listen waren schon da: ${site}`,
  written: (file: string) => `Geschrieben: ${file}`,
  cannotWrite: (file: string, reason: string) =>
    `Die Datei „${file}“ lässt sich nicht schreiben: ${reason}`,
  badBench: (name: string, known: string) =>
    `Eine Messung „${name}“ gibt es nicht. Möglich sind: ${known}.`,
  badHost: (text: string) =>
    `„${text}“ ist keine Adresse für die App. Teams verlangt https, z. B. https://masterplan.landkreis.de/.`,
  badApp: (text: string) =>
    `„${text}“ ist keine Adresse der App, z. B. https://masterplan.landkreis.de/.`,
  badClientId: (text: string) =>
    `„${text}“ ist keine Anwendungs-ID (32 Zeichen 0–9 und a–f mit vier Bindestrichen).`,
  packageWrong: "Das Paket wurde nicht gebaut, denn Teams würde es ablehnen:",
  packed: (zip: string, entra: string) =>
    `Geprüft und gebaut: ${zip}\nRegistrierung für Entra: ${entra}`,
  packedWithExamples: (host: string, clientId: string) =>
    `Beispielangaben: Adresse ${host}, Anwendungs-ID ${clientId}. Für den Einsatz mit „--host“ und „--client-id“ die eigenen angeben.`,
  built: (folder: string) => `Gebaut: ${folder}`,
  browserMissing:
    "Für die Tests im Browser fehlt Chrome, Chromium oder Edge, und keiner ließ sich einrichten. Bitte einen davon installieren oder seinen Pfad in CHROME_PATH angeben.",
  installingBrowser: (how: string) => `Ein Browser für die Tests wird eingerichtet (${how}) …`,
  checkPassed: "Alle Prüfungen bestanden.",
  checkFailed: (names: string) => `Nicht bestanden: ${names}.`,
};
