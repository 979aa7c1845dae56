import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * A box whose words always fit: sizes inside it are written as `calc(… * var(--fit))`, and `--fit` goes down from 1
 * until nothing overflows. At the smallest the box is marked `data-full`, so that its style can shorten what is left.
 */
export const Fit = ({
  children,
  className,
  smallest = 0.55,
  height = false,
}: {
  readonly children: ReactNode;
  readonly className: string;
  readonly smallest?: number;
  /** Only too high counts, not too wide. */
  readonly height?: boolean;
}) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const fit = (): void => fitInto(element, smallest, height);
    fit();
    const watching = new ResizeObserver(fit);
    watching.observe(element);
    let here = true;
    void document.fonts.ready.then(() => here && fit());
    return () => {
      here = false;
      watching.disconnect();
    };
  });
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
};

const fitInto = (element: HTMLElement, smallest: number, height: boolean): void => {
  delete element.dataset['full'];
  for (let size = 1; size >= smallest - 0.001; size -= 0.05) {
    element.style.setProperty('--fit', size.toFixed(2));
    if (element.scrollHeight <= element.clientHeight + 1 && (height || element.scrollWidth <= element.clientWidth + 1)) return;
  }
  element.dataset['full'] = '';
};
