import { Checkbox } from "@fluentui/react-components";
import { useLanguage } from "../../../data/language.ts";
import { useRecords, useStore } from "../../../data/store.ts";
import type { Meeting } from "../../../domain/meeting/agenda.ts";
import { titleOfId } from "../../../i18n/records/display.ts";

/** Units to tick as taking part in a meeting, each written at once. */
export function UnitChecks({ meeting, units }: { meeting: Meeting; units: readonly number[] }) {
  const language = useLanguage();
  const records = useRecords();
  const store = useStore();
  return units.map((id) => (
    <Checkbox
      key={id}
      label={titleOfId(records, "organisations", id, language)}
      checked={meeting.units.includes(id)}
      onChange={(_, { checked }) =>
        store.update("meetings", meeting.id, {
          units: checked ? [...meeting.units, id] : meeting.units.filter((one) => one !== id),
        })
      }
    />
  ));
}
