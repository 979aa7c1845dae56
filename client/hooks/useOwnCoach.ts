import { useSyncExternalStore } from 'react';

/** Whether somebody wants question help on this device. It is on until they say otherwise. */
export const useOwnCoach = (): readonly [boolean, (on: boolean) => void] => [useSyncExternalStore(subscribe, isOn), choose];

const isOn = (): boolean => {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
};

const choose = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(KEPT_AS);
    else localStorage.setItem(KEPT_AS, 'off');
  } catch {
    // A browser that keeps nothing: then the help stays.
  }
  // Other tabs are told by the browser; this one is told here.
  window.dispatchEvent(new StorageEvent('storage', { key: KEPT_AS }));
};

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
};

const KEPT_AS = 'kring.coach';
