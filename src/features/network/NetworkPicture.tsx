import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../data/language.ts";
import type { Network } from "../../domain/analysis/supply/isolated.ts";
import { networkWords } from "../../i18n/analysis/network.ts";
import { onCircle } from "./circle.ts";

const size = 620;
const centre = size / 2;
const radius = 150;
const most = 70;

/** The connected structures on a circle with their connections; single connections stand out by a ring. */
export function NetworkPicture({ network }: { network: Network }) {
  const styles = useStyles();
  const words = useWords(networkWords);
  const places = onCircle(network, radius, centre);
  if (places.length > most) return <p className={styles.note}>{words.tooMany}</p>;
  if (places.length === 0) return null;
  const byId = new Map(places.map((place) => [place.structure.id, place]));
  const cuts = new Set(network.articulation.map(({ structure }) => structure.id));
  return (
    <div className={styles.frame}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" className={styles.picture}>
        <title>{words.pictureAlt(places.length, network.links.length)}</title>
        {network.links.map(({ a, b }) => {
          const [from, to] = [byId.get(a.id), byId.get(b.id)];
          return from && to ? (
            <path
              key={`${a.id} ${b.id}`}
              d={`M${from.x} ${from.y}Q${centre} ${centre} ${to.x} ${to.y}`}
              className={styles.link}
            />
          ) : null;
        })}
        {places.map(({ structure, x, y, angle }) => {
          const left = angle > 180;
          const turn = left ? angle + 90 : angle - 90;
          return (
            <g key={structure.id} transform={`translate(${x} ${y})`}>
              <circle r="4" className={styles.dot} />
              {cuts.has(structure.id) ? <circle r="7.5" className={styles.ring} /> : null}
              <text
                transform={`rotate(${turn}) translate(${left ? -12 : 12} 4)`}
                textAnchor={left ? "end" : "start"}
                className={styles.name}
              >
                {short(structure.title ?? "")}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function short(title: string): string {
  return title.length > 24 ? `${title.slice(0, 23)}…` : title;
}

const useStyles = makeStyles({
  // Too small to read in a narrow window; the tables below say the same.
  frame: {
    display: "flex",
    justifyContent: "center",
    "@media (max-width: 559px)": { display: "none" },
  },
  picture: {
    width: "100%",
    maxWidth: `${size}px`,
    minWidth: 0,
    "@media print": { maxHeight: "140mm" },
  },
  note: { color: tokens.colorNeutralForeground3 },
  link: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.5 },
  },
  dot: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  ring: {
    fill: "none",
    stroke: tokens.colorPaletteMarigoldBorder2,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  name: {
    fontSize: "11px",
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
