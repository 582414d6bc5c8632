import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import type { Together } from "../../exchange/bundle/together.ts";
import { importScreenWords } from "../../i18n/exchange/importScreen.ts";
import { type Answers, questionOf } from "./answers.ts";
import { Choice } from "./Choice.tsx";
import { FormatChoices } from "./FormatChoices.tsx";
import { WordChoices } from "./WordChoices.tsx";

/** What a preview asks a person: words, doubles, long texts, and how days and numbers are written. */
export function PreviewQuestions(props: {
  preview: Together;
  answers: Answers;
  disabled: boolean;
  onAnswer: (answers: Answers) => void;
}) {
  const { preview, answers, disabled, onAnswer } = props;
  const styles = useStyles();
  const words = useWords(importScreenWords);
  const { offers } = preview;
  const asksDoubles = offers.doubles > 0 || answers.doubles !== null;
  return (
    <>
      {asksDoubles ? (
        <div className={styles.question}>
          {offers.doubles > 0 ? (
            <p className={styles.line}>{words.doubles(offers.doubles)}</p>
          ) : null}
          <Choice
            label={words.doublesFor}
            disabled={disabled}
            value={answers.doubles ?? ""}
            options={[
              { value: "", label: words.doublesAnswers.leave },
              { value: "match", label: words.doublesAnswers.match },
              { value: "create", label: words.doublesAnswers.create },
            ]}
            onChange={(value) =>
              onAnswer({
                ...answers,
                doubles: value === "match" || value === "create" ? value : null,
              })
            }
          />
        </div>
      ) : null}
      {offers.longTexts > 0 || answers.shorten ? (
        <Checkbox
          checked={answers.shorten}
          disabled={disabled}
          label={words.shorten(offers.longTexts)}
          onChange={(_, { checked }) => onAnswer({ ...answers, shorten: checked === true })}
        />
      ) : null}
      <WordChoices
        words={preview.words}
        answers={answers.words}
        disabled={disabled}
        onChange={(use, answer) => {
          const said = new Map(answers.words);
          if (answer) said.set(questionOf(use), { use, answer });
          else said.delete(questionOf(use));
          onAnswer({ ...answers, words: said });
        }}
      />
      <FormatChoices
        formats={preview.formats}
        answers={answers.formats}
        disabled={disabled}
        onChange={(column, answer) => {
          const said = new Map(answers.formats);
          if (answer) said.set(column, answer);
          else said.delete(column);
          onAnswer({ ...answers, formats: said });
        }}
      />
    </>
  );
}

const useStyles = makeStyles({
  question: { maxWidth: "480px", margin: "8px 0 12px" },
  line: { margin: "0 0 8px" },
});
