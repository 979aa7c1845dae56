import { useEffect, useEffectEvent } from 'react';

/** Runs once nobody touched the device, or its keyboard, for so many milliseconds; and again after the next touch. */
export const useUntouched = (milliseconds: number, onUntouched: () => void): void => {
  const run = useEffectEvent(onUntouched);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => run(), milliseconds);
    };
    touched();
    for (const touch of TOUCHES) window.addEventListener(touch, touched, true);
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) window.removeEventListener(touch, touched, true);
    };
  }, [milliseconds]);
};

const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;
