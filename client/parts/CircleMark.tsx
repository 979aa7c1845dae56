/** The circle as a mark: seven stones around an open middle; one place is kept free. Decorative. */
export const CircleMark = ({ waiting = false }: { readonly waiting?: boolean }) => (
  <svg className={`k-place-circle${waiting ? ' k-place-circle--waiting' : ''}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <g className="k-place-stones">
      {PLACES.map((place) => {
        const angle = ((place * 360) / (PLACES.length + 1)) * (Math.PI / 180);
        const [x, y] = [50 + 38 * Math.sin(angle), 50 - 38 * Math.cos(angle)];
        return (
          <ellipse
            key={place}
            cx={x.toFixed(2)}
            cy={y.toFixed(2)}
            rx={8.6 + (place % 3) * 0.8}
            ry={7.6 + (place % 2)}
            transform={`rotate(${place * 37} ${x.toFixed(2)} ${y.toFixed(2)})`}
            fill={`var(--kring-stone-${place})`}
          />
        );
      })}
      <circle cx="50" cy="12" r="8" fill="none" stroke="var(--kring-edge-empty)" strokeWidth="2" strokeDasharray="4 3.4" />
    </g>
  </svg>
);

/** Place 0 is the one that is kept free. */
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8];
