import { useCallback, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export const SIZES = ['normal', 'large', 'larger'] as const;
export type Theme = (typeof THEMES)[number];
export type Size = (typeof SIZES)[number];

/** How somebody reads on this device: light or dark, and how large. Kept on the device; no words of anybody are in it. */
export const useAppearance = () => {
  const [look, setLook] = useState(kept);
  const change = useCallback((part: Partial<Look>) => {
    setLook((now) => {
      const next = { ...now, ...part };
      wear(next);
      try {
        localStorage.setItem(KEPT_AS, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing: it holds until the page is left.
      }
      return next;
    });
  }, []);
  return {
    ...look,
    setTheme: useCallback((theme: Theme) => change({ theme }), [change]),
    setSize: useCallback((size: Size) => change({ size }), [change]),
  };
};

/** Puts on what was chosen before; call once when the page starts. */
export const wearAppearance = (): void => wear(kept());

interface Look {
  readonly theme: Theme;
  readonly size: Size;
}

const kept = (): Look => {
  try {
    const { theme, size } = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Look>;
    return { theme: THEMES.find((one) => one === theme) ?? 'system', size: SIZES.find((one) => one === size) ?? 'normal' };
  } catch {
    return { theme: 'system', size: 'normal' };
  }
};

const wear = ({ theme, size }: Look): void => {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dataset['size'] = size;
};

const KEPT_AS = 'kring.look';
