import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Span } from "../../../domain/meeting/lineText.ts";

/** The typed line again, under the input, with what was understood of it in colour. */
export function MarkedLine(props: { text: string; spans: readonly Span[]; className: string }) {
  const { text, spans, className } = props;
  const styles = useStyles();
  let at = 0;
  const parts = spans.flatMap((span) => {
    const before = text.slice(at, span.from);
    at = span.to;
    return [
      before,
      <span key={span.from} className={styles.marked}>
        {text.slice(span.from, span.to)}
      </span>,
    ];
  });
  return (
    <div aria-hidden className={mergeClasses(className, styles.below)}>
      {parts}
      {text.slice(at)}
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
