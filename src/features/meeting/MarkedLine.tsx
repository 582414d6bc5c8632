import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The typed line again, under the input, with @ and ! in colour. */
export function MarkedLine({ text, className }: { text: string; className: string }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={mergeClasses(className, styles.below)}>
      {text.split(/((?:^|\s)[@!]\S+)/).map((part, index) =>
        /^\s?[@!]\S/.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line have no identity but their place.
          <span key={index} className={styles.marked}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </div>
  );
}

const useStyles = makeStyles({
  below: {
    position: "absolute",
    inset: 0,
    pointerEvents: "none",
    "@media (forced-colors: active)": { display: "none" },
  },
  marked: { color: tokens.colorBrandForeground1 },
});
