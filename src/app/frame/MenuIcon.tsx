/** Three lines: opens or folds the navigation. */
export function MenuIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" stroke="currentColor" aria-hidden>
      <path d="M2.5 5.5h15M2.5 10h15M2.5 14.5h15" />
    </svg>
  );
}
