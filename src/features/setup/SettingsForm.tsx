import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SectionHeading } from "../../components/frame/SectionHeading.tsx";
import { NoteInput, TextInput } from "../../components/inputs/TextInput.tsx";
import { useDraft } from "../../data/draft.ts";
import { useLanguage, useWords } from "../../data/language.ts";
import { useRecords, useStore, useStorePart } from "../../data/store.ts";
import {
  readableSetting,
  type SettingName,
  settingDefinitions,
  settingNames,
} from "../../domain/settings.ts";
import { settingWords } from "../../i18n/setup/settings.ts";
import { setupWords } from "../../i18n/setup/setup.ts";

const writtenByApp: readonly SettingName[] = ["schemaVersion"];

/** The office's settings; each is an entry of its own in the list of settings. */
export function SettingsForm() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(setupWords);
  const labels = settingWords[language];
  const records = useRecords();
  const store = useStore();
  const mayWrite = useStorePart((state) => state.standing?.mayWrite ?? false);
  const [typed, setTyped] = useDraft("settings");
  const [wrong, setWrong] = useState<readonly SettingName[]>([]);
  const [saved, setSaved] = useState(false);
  const stored = new Map(records.settings.all.map((entry) => [entry.name, entry]));
  const shown = (name: SettingName) => String(typed?.[name] ?? stored.get(name)?.value ?? "");
  const save = () => {
    const changed = settingNames.filter((name) => typed?.[name] !== undefined);
    const unreadable = changed.filter((name) => !readableSetting(name, shown(name)));
    setWrong(unreadable);
    if (unreadable.length > 0) return;
    for (const name of changed) {
      const entry = stored.get(name);
      const value = shown(name).trim() || null;
      if (entry) store.update("settings", entry.id, { value });
      else store.create("settings", { name, title: labels[name], value });
    }
    setTyped(null);
    setSaved(true);
  };
  return (
    <section aria-labelledby="settings">
      <SectionHeading id="settings">{words.settings}</SectionHeading>
      <p className={styles.note}>{words.settingsText}</p>
      <div className={styles.grid}>
        {settingNames
          .filter((name) => !writtenByApp.includes(name))
          .map((name) => {
            const { kind, initial } = settingDefinitions[name];
            const Field = kind === "lines" ? NoteInput : TextInput;
            return (
              <div key={name} className={styles.field}>
                <span className={styles.label} aria-hidden>
                  {labels[name]}
                </span>
                <Field
                  label={labels[name]}
                  value={shown(name)}
                  invalid={wrong.includes(name)}
                  disabled={!mayWrite}
                  onChange={(value) => {
                    setSaved(false);
                    setTyped({ ...typed, [name]: value });
                  }}
                />
                <span className={styles.initial}>
                  {words.initial(
                    Array.isArray(initial) ? initial.join(", ") : String(initial ?? ""),
                  )}
                </span>
              </div>
            );
          })}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!mayWrite || typed === null} onClick={save}>
          {words.saveSettings}
        </Button>
        <span role="status" className={wrong.length > 0 ? styles.wrong : styles.label}>
          {wrong.length > 0 ? words.settingWrong : saved ? words.settingsSaved : ""}
        </span>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  note: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))",
    gap: "12px 24px",
  },
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  initial: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "12px",
    margin: "16px 0",
  },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});
