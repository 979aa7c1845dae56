import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { langOf } from '../../i18n.ts';
import { chapterFrom, nearestStop, type LookBackModel } from '../../models/lookback.ts';
import { timeIn, toldIn } from './told.ts';

/**
 * The hand of time. It stands still at moments where something happened: arrows go to the one before or after, page keys to another
 * phase; and it says where it is in words.
 */
export const Scrubber = ({ model, stop, onStop }: ScrubberProps) => {
  const { t, i18n } = useTranslation('lookback');
  const dragging = useRef(false);
  const last = model.stops.length - 1;
  const here = model.stops[stop];
  if (here === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const to = KEYS[event.key]?.({ model, stop, last });
    if (to === undefined) return;
    event.preventDefault();
    onStop(to);
  };
  const onSlide = (value: number) => {
    const nearest = nearestStop(model, value / SCALE);
    if (dragging.current || nearest !== stop) return onStop(nearest);
    // A screen reader's own gesture moves it by less than there is to the next moment.
    onStop(Math.max(0, Math.min(last, stop + Math.sign(value - scaled(here.x)))));
  };
  return (
    <input
      className="lb-scrubber"
      type="range"
      aria-label={t('slider')}
      aria-valuetext={t('stopAt', {
        time: timeIn(here.at, langOf(i18n), model.days),
        phase: here.phase,
        what: toldIn(t, here.told, langOf(i18n)),
      })}
      min={0}
      max={SCALE}
      step={1}
      value={scaled(here.x)}
      onKeyDown={onKeyDown}
      onPointerDown={() => (dragging.current = true)}
      onPointerUp={() => (dragging.current = false)}
      onPointerCancel={() => (dragging.current = false)}
      onChange={(event) => onSlide(Number(event.target.value))}
    />
  );
};

const KEYS: Readonly<Record<string, (at: { readonly model: LookBackModel; readonly stop: number; readonly last: number }) => number>> = {
  ArrowRight: ({ stop, last }) => Math.min(last, stop + 1),
  ArrowUp: ({ stop, last }) => Math.min(last, stop + 1),
  ArrowLeft: ({ stop }) => Math.max(0, stop - 1),
  ArrowDown: ({ stop }) => Math.max(0, stop - 1),
  PageUp: ({ model, stop }) => chapterFrom(model, stop, 1),
  PageDown: ({ model, stop }) => chapterFrom(model, stop, -1),
  Home: () => 0,
  End: ({ last }) => last,
};

const SCALE = 10_000;
const scaled = (x: number): number => Math.round(x * SCALE);

interface ScrubberProps {
  readonly model: LookBackModel;
  readonly stop: number;
  readonly onStop: (stop: number) => void;
}
