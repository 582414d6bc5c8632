export function SearchIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.4 10.4L14 14" strokeLinecap="round" />
    </svg>
  );
}
