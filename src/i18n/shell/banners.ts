import type { banners } from "../de/shell/banners.ts";
import { inEveryLanguage, type Texts } from "../language.ts";

/** Words of the lines below the title bar that say what the site or this device lacks. */
export const bannerWords = inEveryLanguage<Texts<typeof banners>>(
  import.meta.glob("../*/shell/banners.ts", { eager: true, import: "banners" }),
);
