import type { ChartData } from "../../documents/document.ts";

const width = 540;
const height = 190;
const left = 34;
const bottom = height - 34;
const fills = ["#d0d0d0", "#8a93d6", "#f2d48a", "#9cc79c"];

/** A chart of a paper, drawn as Word will draw it; its text alternative is the paper's own. */
export function PreviewChart({ data, alt }: { data: ChartData; alt: string }) {
  const count = Math.max(1, data.categories.length);
  const stacked = data.kind !== "line";
  const sums = data.categories.map((_, at) =>
    data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const top = Math.max(1, ...(stacked ? sums : data.series.flatMap(({ values }) => values))) * 1.08;
  const x = (at: number) => left + ((width - left) * at) / count;
  const y = (value: number) => bottom - ((bottom - 8) * value) / top;
  const base = data.categories.map(() => 0);
  const shapes = data.series.map(({ name, values }, index) => {
    const lower = stacked ? [...base] : base.map(() => 0);
    const upper = values.map((value, at) => (stacked ? (lower[at] ?? 0) + value : value));
    if (stacked) for (const [at, value] of upper.entries()) base[at] = value;
    const line = upper
      .map((value, at) => `${x(at)},${y(value)} ${x(at + 1)},${y(value)}`)
      .join(" ");
    const back = lower
      .map((value, at) => `${x(at + 1)},${y(value)} ${x(at)},${y(value)}`)
      .reverse()
      .join(" ");
    return { name, fill: fills[index % fills.length], points: `${line} ${back}`, line };
  });
  const every = Math.ceil(count / 10);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={alt}>
      <title>{alt}</title>
      {shapes.map(({ name, fill, points, line }) =>
        stacked ? (
          <polygon key={name} points={points} fill={fill} stroke="#6b6b6b" strokeWidth="0.5" />
        ) : (
          <polyline key={name} points={line} fill="none" stroke="#4a56c4" strokeWidth="1.5" />
        ),
      )}
      <path d={`M${left} 4V${bottom}H${width}`} fill="none" stroke="#8a8a8a" />
      <text x={left - 4} y={12} textAnchor="end" fontSize="10">
        {Math.round(top)}
      </text>
      <text x={left - 4} y={bottom} textAnchor="end" fontSize="10">
        0
      </text>
      {data.categories.map((name, at) =>
        at % every === 0 ? (
          <text key={name} x={x(at)} y={bottom + 12} fontSize="9">
            {name}
          </text>
        ) : null,
      )}
      {data.series.map(({ name }, at) => (
        <g key={name} transform={`translate(${left + at * 130} ${height - 14})`}>
          <rect
            width="9"
            height="9"
            fill={fills[at % fills.length]}
            stroke="#6b6b6b"
            strokeWidth="0.5"
          />
          <text x="13" y="9" fontSize="10">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
