/** Two papers joined by a thread. */
export const Knot = () => (
  <svg className="l-knot" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <rect x="2.5" y="3" width="9" height="8" rx="1.2" />
    <rect x="12.5" y="13" width="9" height="8" rx="1.2" />
    <path d="M7 11v3.5a2.5 2.5 0 0 0 2.5 2.5h3" />
  </svg>
);
