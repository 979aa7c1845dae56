import { useRef, type FocusEvent } from 'react';

/** For a button that goes away when it is pressed: focus goes back to the field it came from, and not to a part of the page near it. */
export const useWayBack = (): WayBack => {
  const from = useRef<Element | null>(null);
  return {
    onFocus: ({ relatedTarget }) => {
      from.current = relatedTarget;
    },
    back: () => {
      if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    },
  };
};

interface WayBack {
  readonly onFocus: (event: FocusEvent) => void;
  readonly back: () => void;
}
