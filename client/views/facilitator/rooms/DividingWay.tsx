import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forming } from '../../../../shared/model/rooms.ts';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { countFor, sizesFor, type RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { Choice } from '../../../parts/Choice.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { listOf } from '../../words.ts';
import { useAttempt } from '../useAttempt.ts';

/** Into how many subgroups, and how. Nobody goes anywhere yet: first one looks at the division. */
export const DividingWay = ({ rooms, onDone, onBack }: DividingWayProps) => {
  const { t, i18n } = useTranslation('dividing');
  const trying = useAttempt();
  const [count, setCount] = useState(rooms.rooms.length || countFor(rooms.people));
  const [by, setBy] = useState<Forming>(rooms.ways.includes('last') ? 'last' : 'department');
  const { form } = rooms;
  const sizes = sizesFor(rooms.people, count).map(String);
  return (
    <form
      className="f-way"
      onSubmit={(event) => {
        event.preventDefault();
        if (form) void trying.attempt(() => form(count, by)).then((done) => done && onDone?.());
      }}
    >
      <p>{t('way.intro')}</p>
      <Choice
        legend={t('way.count')}
        value={String(count)}
        options={COUNTS.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => setCount(Number(value))}
      />
      <fieldset className="f-ways">
        <legend className="k-label">{t('way.how')}</legend>
        {rooms.ways.map((way) => (
          <label key={way} className="f-way-choice">
            <input type="radio" name="f-way" value={way} checked={by === way} onChange={() => setBy(way)} />
            <strong>{t(`way.${way}.title`)}</strong>
            <span className="f-soft">{t(`way.${way}.hint`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="f-soft" aria-live="polite">
        {rooms.people === 0
          ? t('way.nobody')
          : rooms.people < count
            ? t('way.few', { people: rooms.people, count })
            : by === 'hand' || by === 'choice' || by === 'last'
              ? t('way.people', { count: rooms.people })
              : t('way.sizes', { count: rooms.people, sizes: listOf(sizes, i18n.language) })}
      </p>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button kind="primary" type="submit" disabled={form === undefined}>
          {t('way.divide')}
        </Button>
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            {t('way.back')}
          </Button>
        )}
      </div>
    </form>
  );
};

const COUNTS = Array.from({ length: LIMITS.rooms - 1 }, (_, at) => at + 2);

interface DividingWayProps {
  readonly rooms: RoomsModel;
  readonly onDone?: () => void;
  readonly onBack?: () => void;
}
