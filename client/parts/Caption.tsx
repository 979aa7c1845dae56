/** The facilitator's line: what we do now, and why. */
export const Caption = ({ text, by }: { readonly text: string; readonly by?: string }) => (
  <div role="note" className={text.length > 110 ? 'k-caption k-caption--long' : 'k-caption'} aria-label={by}>
    <p dir="auto">{text}</p>
    {by !== undefined && <small aria-hidden="true">{by}</small>}
  </div>
);
