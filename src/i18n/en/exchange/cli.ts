import type { cli as german } from "../../de/exchange/cli.ts";
import type { Texts } from "../../language.ts";

export const cli: Texts<typeof german> = {
  unknownOption: (option, known) =>
    `There is no option "--${option}" here. Possible are: ${known}.`,
  optionWithoutValue: (option) => `The option "--${option}" lacks its value, or may not have one.`,
  optionMissing: (option, example) => `The option "--${option}" is missing. Example: ${example}`,
  tooManyWords: (word) => `"${word}" is not an option of this command.`,
  badPort: (text) => `"${text}" is not a port number (0 to 65535).`,
  badAddress: (text) =>
    `"${text}" is not the address of a SharePoint site such as https://company.sharepoint.com/sites/integration.`,
  badLanguage: (text) => `"${text}" is not a language; possible are "de" and "en".`,
  badDay: (text) => `"${text}" is not a date. Possible are 2016-11-08 and 08.11.2016.`,
  badScenario: (text) => `"${text}" is not a scenario; possible are "secured" and "planned".`,
  dayOrder: "The period ends before it starts.",
  fileMissing: (path) => `The file "${path}" does not exist or cannot be read.`,
  badMap: (name, known) =>
    `There is no mapping "${name}". Possible are: ${known}, or a JSON file of your own.`,
  badMapFile: (path, reason) => `The mapping "${path}" cannot be read: ${reason}`,
  mutatePath:
    "Please name a file or folder below src, such as: npm run mutate -- src/domain/period.ts",
  portTaken: (port) => `Port ${port} is in use. Please name another one with "--port".`,
  cannotOpen: {
    inUse: (folder, { url, pid }) =>
      url === null
        ? `The folder "${folder}" belongs to another server that is just starting (process ${pid}). Wait until it runs, or name another folder with "--data".`
        : `The folder "${folder}" belongs to a server that runs already: ${url} (process ${pid}). Use it, end it, or name another folder with "--data".`,
    fileMissing: (folder, { file }) =>
      `The data in the folder "${folder}" are incomplete: the file "${file}" is missing. Nothing was changed. Restore the folder from a backup, or name another one with "--data".`,
    damaged: (folder, { file, line }) =>
      `The data in the folder "${folder}" are damaged: from line ${line} on the file "${file}" is not as it was written. Nothing was changed. Restore the folder from a backup, or name another one with "--data".`,
    unusable: (folder, { reason }) =>
      `The folder "${folder}" cannot be used (${reason}). Name another one with "--data" in which you may write.`,
  },
  building: "Building the app …",
  preparingExamples: "Preparing the example data (the first time only) …",
  appRuns: (url) => `Masterplan Integration is running: ${url}`,
  teamsRuns: (url) => `As in Teams: ${url}`,
  siteRuns: (url) => `Local SharePoint site: ${url}`,
  dataIn: (folder) => `Data: ${folder}`,
  dataNowhere: "Data: in memory only, lost at the end",
  stopWith: "Stop with Ctrl+C.",
  tokenMissing: (host) =>
    `Sign-in for ${host} is missing. Please put an access token for this address into the environment variable SHAREPOINT_TOKEN.`,
  provisioning: (done, of, list) => `${done} of ${of}: ${list}`,
  provisioned: (site) => `All lists are in place: ${site}`,
  nothingToCreate: (site) => `All lists were there already: ${site}`,
  written: (file) => `Written: ${file}`,
  cannotWrite: (file, reason) => `The file "${file}" cannot be written: ${reason}`,
  badBench: (name, known) => `There is no measurement "${name}". Possible are: ${known}.`,
  badHost: (text) =>
    `"${text}" is no address for the app. Teams demands https, such as https://masterplan.example.com/.`,
  badApp: (text) => `"${text}" is no address of the app such as https://masterplan.example.com/.`,
  badClientId: (text) =>
    `"${text}" is not an application id (32 characters 0–9 and a–f with four hyphens).`,
  packageWrong: "The package was not built, because Teams would refuse it:",
  packed: (zip, entra) => `Checked and built: ${zip}\nRegistration for Entra: ${entra}`,
  packedWithExamples: (host, clientId) =>
    `Example details: address ${host}, application id ${clientId}. For use, name your own with "--host" and "--client-id".`,
  built: (folder) => `Built: ${folder}`,
  browserMissing:
    "The browser tests need Chrome, Chromium or Edge, and none could be installed. Please install one of them or name its path in CHROME_PATH.",
  installingBrowser: (how) => `Installing a browser for the tests (${how}) …`,
  checkPassed: "All checks passed.",
  checkFailed: (names) => `Not passed: ${names}.`,
};
