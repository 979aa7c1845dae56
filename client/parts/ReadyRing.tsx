/** A small ring that fills as people are ready. Decorative: words beside it say the same, and neither says who. */
export const ReadyRing = ({ count, of }: { readonly count: number; readonly of: number }) => {
  const share = of === 0 ? 0 : Math.min(1, count / of);
  return (
    <svg className="k-ready-ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" strokeWidth="4">
      <circle className="k-ring-all" cx="12" cy="12" r="9.5" />
      {share > 0 && (
        <circle
          className="k-ring-left"
          cx="12"
          cy="12"
          r="9.5"
          pathLength="1"
          strokeDasharray={`${share} 2`}
          transform="rotate(-90 12 12)"
        />
      )}
    </svg>
  );
};
