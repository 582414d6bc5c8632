import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FieldInput } from "../../../components/inputs/FieldInput.tsx";
import { RecordPicker } from "../../../components/inputs/RecordPicker.tsx";
import { Dialog } from "../../../components/overlays/Dialog.tsx";
import { useLanguage, useWords } from "../../../data/language.ts";
import { useStore } from "../../../data/store.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { meetingWords } from "../../../i18n/meeting/meeting.ts";
import { commonWords } from "../../../i18n/shell/common.ts";
import { listWords } from "../../../i18n/stored/lists.ts";
import { UnitChecks } from "./UnitChecks.tsx";
import { useUnitsShown } from "./useUnitsShown.ts";

const people = ["chair", "minuteTaker", "attendees", "excused", "absent"] as const;

/** Who is here: units by a click, people and guests where they are to stand in the minutes. */
export function AttendanceDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(meetingWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const store = useStore();
  const shown = useUnitsShown(meeting);
  const labels = listWords[language].meetings.fields;
  const [guests, setGuests] = useState<string>(meeting.guests ?? "");
  const close = () => {
    if (guests !== (meeting.guests ?? "")) {
      store.update("meetings", meeting.id, { guests: guests.trim() || null });
    }
    onClose();
  };
  return (
    <Dialog
      open
      title={words.attendanceTitle}
      onClose={close}
      actions={
        <Button appearance="primary" onClick={close}>
          {common.close}
        </Button>
      }
    >
      <fieldset className={styles.units}>
        <legend className={styles.label}>{words.attendanceUnits}</legend>
        <UnitChecks meeting={meeting} units={shown} />
      </fieldset>
      <div className={styles.field}>
        <span className={styles.label}>{words.addUnit}</span>
        <RecordPicker
          list="organisations"
          label={words.addUnit}
          value={[]}
          exclude={shown}
          onChange={(ids) =>
            store.update("meetings", meeting.id, { units: [...meeting.units, ...ids] })
          }
        />
      </div>
      {people.map((field) => (
        <div key={field} className={styles.field}>
          <span className={styles.label}>{labels[field].label}</span>
          <FieldInput
            list="meetings"
            name={field}
            value={meeting[field]}
            onChange={(value) => store.update("meetings", meeting.id, { [field]: value })}
          />
        </div>
      ))}
      <div className={styles.field}>
        <span className={styles.label}>{labels.guests.label}</span>
        <FieldInput
          list="meetings"
          name="guests"
          value={guests}
          onChange={(value) => setGuests(String(value ?? ""))}
        />
      </div>
    </Dialog>
  );
}

const useStyles = makeStyles({
  units: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(200px, 1fr))",
    border: "none",
    margin: 0,
    padding: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  field: { display: "flex", flexDirection: "column", gap: "4px" },
});
