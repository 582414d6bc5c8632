import type { SettingName } from "../../domain/settings.ts";
import type { settings } from "../de/setup/settings.ts";
import { inEveryLanguage, type Language, type Texts } from "../language.ts";

/** Labels of the office's settings; they are the titles of the entries in SharePoint as well. */
export const settingWords: { readonly [L in Language]: { readonly [N in SettingName]: string } } =
  inEveryLanguage<Texts<typeof settings>>(
    import.meta.glob("../*/setup/settings.ts", { eager: true, import: "settings" }),
  );
