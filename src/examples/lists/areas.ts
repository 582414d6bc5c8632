import type { Example, Examples } from "../example.ts";

const town = (title: string, officialKey: string): Example<"areas"> => ({
  title,
  kind: "municipality",
  partOf: "district",
  officialKey,
});

export const areas: Examples<"areas"> = {
  district: { title: "Landkreis Coburg", kind: "district", officialKey: "09473" },
  ahorn: town("Ahorn", "09473112"),
  badRodach: town("Bad Rodach", "09473158"),
  doerflesEsbach: town("Dörfles-Esbach", "09473120"),
  ebersdorf: town("Ebersdorf b.Coburg", "09473121"),
  grossheirath: town("Großheirath", "09473132"),
  grub: town("Grub a.Forst", "09473134"),
  itzgrund: town("Itzgrund", "09473138"),
  lautertal: town("Lautertal", "09473141"),
  meeder: town("Meeder", "09473144"),
  neustadt: town("Neustadt b.Coburg", "09473151"),
  niederfuellbach: town("Niederfüllbach", "09473153"),
  roedental: town("Rödental", "09473159"),
  sesslach: town("Seßlach", "09473165"),
  sonnefeld: town("Sonnefeld", "09473166"),
  untersiemau: town("Untersiemau", "09473170"),
  weidhausen: town("Weidhausen b.Coburg", "09473174"),
  weitramsdorf: town("Weitramsdorf", "09473175"),
  ebersdorfAccommodation: {
    title: "Gemeinschaftsunterkunft Ebersdorf",
    kind: "facility",
    partOf: "ebersdorf",
  },
  neustadtGym: { title: "Turnhalle Neustadt", kind: "facility", partOf: "neustadt" },
};
