import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../../shared/model/limits.ts';
import { useAnnounce } from '../../../a11y/live-region.tsx';
import { useTyped } from '../../../hooks/useTyped.ts';
import type { RoomsModel } from '../../../models/facilitatorRooms.ts';
import { Button } from '../../../parts/Button.tsx';
import { Field } from '../../../parts/Field.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { useAttempt } from '../useAttempt.ts';

/** One line on the screens of all rooms and of the circle. */
export const CaptionAll = ({ set }: { readonly set: NonNullable<RoomsModel['caption']> }) => {
  const { t } = useTranslation('dividing');
  const announce = useAnnounce();
  const trying = useAttempt();
  const [typed, setTyped] = useTyped('caption-all', '');
  const text = typed.trim();
  return (
    <form
      className="f-caption-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '') return;
        void trying
          .attempt(() => set(text))
          .then((done) => {
            if (!done) return;
            setTyped((now) => (now.trim() === text ? '' : now));
            announce(t('all.captioned'));
          });
      }}
    >
      <Field
        label={t('all.caption')}
        value={typed}
        onChange={setTyped}
        maxLength={LIMITS.caption}
        traces
        placeholder={t('all.captionExample')}
      />
      <Button type="submit" disabled={text === ''}>
        {t('all.captionSet')}
      </Button>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </form>
  );
};
