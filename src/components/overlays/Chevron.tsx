/** A small arrow that says something opens or leads on. */
export function Chevron({
  direction,
  size = 12,
}: {
  direction: "down" | "right" | "left" | "up";
  size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="none"
      aria-hidden
      style={{ flexShrink: 0 }}
    >
      <path
        d={paths[direction]}
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const paths = {
  down: "M2 4l4 4 4-4",
  up: "M2 8l4-4 4 4",
  right: "M4 2l4 4-4 4",
  left: "M8 2L4 6l4 4",
};
