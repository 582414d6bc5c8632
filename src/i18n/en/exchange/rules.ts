import type { rules as german } from "../../de/exchange/rules.ts";
import type { Texts } from "../../language.ts";

export const rules: Texts<typeof german> = {
  required: "Please fill in.",
  notADay: "This is not a date. Please write it like this: 31.12.2017 or 2017-12-31.",
  ambiguousDay: "Day and month are ambiguous. Please write it like this: 2017-12-31.",
  yearOutOfRange: "The year is not between 1900 and 2100.",
  monthOnly: "The day is missing. Please write it like this: 31.12.2017 or 2017-12-31.",
  notAMoment: "This is not a date and time. Please write it like this: 2016-11-08 14:00.",
  notANumber: "This is not a number. Please write it like this: 1,234.5.",
  numberTooLarge: "The number is too large.",
  centsOnly: "Amounts have at most two decimal places.",
  wrongUnit:
    "The unit at the number is not the field's. Please give the number in the unit of the field.",
  tooLong: "The text is too long. It has at most 255 characters.",
  notAnAddress: "This is not an address. It starts with https:// and has at most 255 characters.",
  notAFlag: "Please enter “yes” or “no”.",
  unknownRecord: "This entry does not exist. Please choose one from the list.",
  unknownPerson: "This person is not known on the site. Please choose one from the search.",
  wrongType: "This value does not fit the field.",
  endsBeforeStart: "The end lies before the start.",
  endRequiredForTemporary: "Temporary entries need an end.",
  permanentHasNoEnd: "Permanent and an end do not go together.",
  steeringLevelRequired: "A steering need requires a steering level.",
  oneSubject: "Please give either a structure or a measure, not both.",
  rateOutOfRange: "The rate lies between 0 % and 100 %.",
  negative: "The number must not be negative.",
};
