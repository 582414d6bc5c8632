/** An application deadline. */
export function Flag({ label }: { label?: string }) {
  return (
    <svg
      width="14"
      height="22"
      viewBox="0 0 14 22"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img" })}
    >
      <title>{label}</title>
      <path d="M1 0v22" stroke="currentColor" strokeWidth="2" />
      <path d="M1 0h12l-3 4 3 4H1z" fill="currentColor" />
    </svg>
  );
}
