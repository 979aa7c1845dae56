import { useEffect, useState } from 'react';

/** The shared screen's own light: daylight, or a lamp in a dark room. Follows the device until somebody at the screen chooses. */
export const useLamplight = (): readonly [boolean, (on: boolean) => void] => {
  const [on, setOn] = useState(() => {
    const chosen = localStorage.getItem(KEPT_AS);
    return chosen === null ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'on';
  });
  useEffect(() => {
    const root = document.documentElement;
    const before = root.dataset['theme'];
    root.dataset['theme'] = on ? 'lamplight' : 'light';
    return () => {
      if (before === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = before;
    };
  }, [on]);
  const choose = (next: boolean): void => {
    localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
    setOn(next);
  };
  return [on, choose];
};

const KEPT_AS = 'kring.lamplight';
