/** The mark: squads in rows, one of them filled, under chapters in columns. */
export function Logo() {
  return (
    <span className="toolbar-logo">
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden>
        <rect x="1" y="1" width="18" height="18" rx="4" stroke="currentColor" strokeWidth="1.6" />
        <rect x="1" y="1" width="7" height="18" rx="4" fill="currentColor" />
        <path d="M8 7h11M8 13h11M13.5 2v16" stroke="currentColor" strokeWidth="1.2" />
      </svg>
      <span className="toolbar-logo-text">Tribecraft</span>
    </span>
  );
}
