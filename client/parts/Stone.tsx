/**
 * A person as a stone: a colour, an outline and a vein. Any twenty people who joined one after the other differ in outline
 * or vein alone, so that grey print and colour-blind eyes can tell them apart.
 */
export const Stone = ({ stone, name, typing = false }: { readonly stone: number; readonly name: string; readonly typing?: boolean }) => {
  const at = Math.abs(Math.trunc(stone));
  const outline = OUTLINES[at % OUTLINES.length];
  return (
    <svg
      className={`k-stone${typing ? ' k-stone--typing' : ''}`}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
      style={{ color: `var(--kring-stone-${at % COLOURS})` }}
    >
      {typing && <path className="k-stone-halo" d={outline} fill="none" stroke="currentColor" strokeWidth="7" opacity=".3" />}
      <path d={outline} fill="currentColor" />
      <g fill="none" stroke="var(--kring-stone-ink)" strokeWidth="1.7" opacity=".62" strokeLinecap="round">
        {VEINS[at % VEINS.length]}
      </g>
      <text x="20" y="26.4" textAnchor="middle" fontSize="17.5" fontWeight="720" fill="var(--kring-stone-ink)">
        {initialOf(name)}
      </text>
    </svg>
  );
};

/** The first letter as people see it; also right for emoji and combined letters. */
const initialOf = (name: string): string => {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '·';
};

const COLOURS = 9;

const OUTLINES = [
  'M20 2.2C30.6 2 38 9.6 37.8 20.4 37.6 31 30.4 38 19.6 37.8 9 37.6 2 30.4 2.2 19.6 2.4 9 9.6 2.4 20 2.2Z',
  'M21 5.5C32 5.3 39 11.4 38.6 20.2 38.2 29.5 30.6 35 19.4 34.6 8.6 34.2 1.2 28.8 1.4 20 1.6 11.4 10 5.7 21 5.5Z',
  'M20 1.5C28.8 1.5 35 11.5 35 22 35 31.8 29 38.6 20 38.6S5 31.8 5 22C5 11.5 11.2 1.5 20 1.5Z',
  'M12.5 4C20.5 .8 30 3 34.8 10.2 39.6 18 37.6 29.6 30.4 34.8 22.6 39.4 11 38 5.2 31.6-.6 24.4 2 8.4 12.5 4Z',
  'M19.6 2C26 1.6 29.6 7 33.6 14.4 37.8 22.2 40.2 28.2 36.4 33.4 32.2 38.6 8.4 39 3.8 33.8-.2 28.8 3.4 21.8 7.2 14.2 10.6 7.2 13.8 2.4 19.6 2Z',
] as const;

const VEINS = [
  null,
  <path key="band" d="M6 28.5c6 4.6 20 5.6 28.5-.5" />,
  <path key="ring" d="M9 13.5C11.6 8.7 15.5 6.6 20.5 6.8M31 26.5c-2.6 4.4-6.2 6.5-11 6.5" />,
  <path key="specks" strokeWidth="3" d="M30 12.2v.01M33 18v.01M9.4 28.4v.01M7.5 22.5v.01" />,
] as const;
