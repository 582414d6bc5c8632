import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SectionHeading } from "../../../components/frame/SectionHeading.tsx";
import { FieldInput } from "../../../components/inputs/FieldInput.tsx";
import { useTriggerStyles } from "../../../components/overlays/trigger.ts";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useStore } from "../../../data/store.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { AttendanceDialog } from "../run/AttendanceDialog.tsx";
import { UnitChecks } from "../run/UnitChecks.tsx";
import { useUnitsShown } from "../run/useUnitsShown.ts";
import type { Closing } from "./useClosing.ts";

/** Id of an input that closing may ask for. */
export function idOfClosing(field: "chair" | "minuteTaker" | "endsAt"): string {
  return `closing-${field}`;
}

/** Who was there, who led and who took the minutes, and when it ended. */
export function CloseAttendance(props: { meeting: Meeting; closing: Closing; warned: boolean }) {
  const { meeting, closing, warned } = props;
  const styles = useStyles();
  const triggers = useTriggerStyles();
  const words = useWords(meetingWords);
  const language = useLanguage();
  const store = useStore();
  const [attending, setAttending] = useState(false);
  const shown = useUnitsShown(meeting);
  const labels = listWords[language].meetings.fields;
  return (
    <section className={styles.section} aria-label={words.whoWasThere}>
      <SectionHeading
        action={
          <button
            type="button"
            className={mergeClasses(triggers.trigger, triggers.link)}
            onClick={() => setAttending(true)}
          >
            {words.attendance}
          </button>
        }
      >
        {words.whoWasThere}{" "}
        <span className={styles.count}>{words.unitsOf(meeting.units.length, shown.length)}</span>
      </SectionHeading>
      <div className={styles.units}>
        <UnitChecks meeting={meeting} units={shown} />
      </div>
      <div className={styles.fields}>
        {(["chair", "minuteTaker"] as const).map((field) => (
          <div key={field} className={styles.field}>
            <span className={meeting[field] === null && warned ? styles.missing : styles.label}>
              {meeting[field] === null && warned
                ? words.roleMissing(labels[field].label)
                : labels[field].label}
            </span>
            <FieldInput
              id={idOfClosing(field)}
              list="meetings"
              name={field}
              value={meeting[field]}
              invalid={meeting[field] === null && warned}
              onChange={(value) => store.update("meetings", meeting.id, { [field]: value })}
            />
          </div>
        ))}
        <div className={styles.field}>
          <span className={styles.label}>{labels.endsAt.label}</span>
          <FieldInput
            id={idOfClosing("endsAt")}
            list="meetings"
            name="endsAt"
            value={closing.end}
            invalid={closing.endIssue !== null}
            onChange={closing.setEnd}
          />
          {closing.endIssue ? (
            <span role="alert" className={styles.missing}>
              {closing.endIssue}
            </span>
          ) : null}
        </div>
      </div>
      {attending ? (
        <AttendanceDialog meeting={meeting} onClose={() => setAttending(false)} />
      ) : null}
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginBottom: "12px" },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  units: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(190px, 1fr))",
    alignItems: "start",
    marginLeft: "-8px",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))",
    gap: "12px",
    marginTop: "12px",
  },
  field: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  missing: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorPaletteRedForeground1,
  },
});
