import { useTranslation } from 'react-i18next';
import type { ParticipantId } from '../../../shared/ids.ts';
import type { PersonModel } from '../../models/facilitatorPeople.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { EraseOwnDialog } from '../keeping/EraseOwnDialog.tsx';
import { Compose } from './Compose.tsx';
import { press, useAttempt } from './useAttempt.ts';

export interface PersonDialog {
  readonly what: 'post' | 'place' | 'erase' | 'remove';
  readonly person: ParticipantId;
}

/** What takes more than a tap for one person. */
export const PersonDialogs = ({ what, person, onClose }: DialogProps) => {
  const { t } = useTranslation('facilitator');
  switch (what) {
    case 'post':
      return (
        <Dialog title={t('compose.onBehalf', { name: person.name })} isOpen onClose={onClose}>
          {person.post ? <Compose compose={person.post} onDone={onClose} /> : <p className="f-soft">{t('slips.none')}</p>}
        </Dialog>
      );
    case 'place':
      return <PlaceDialog person={person} onClose={onClose} />;
    case 'erase':
      return person.erase && <EraseOwnDialog name={person.name} erase={person.erase} onDone={onClose} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog person={person} onClose={onClose} />;
  }
};

const PlaceDialog = ({ person, onClose }: Omit<DialogProps, 'what'>) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  return (
    <Dialog title={t('people.placeTitle', { name: person.name })} isOpen onClose={onClose}>
      <ul className="f-places">
        {person.places.map((place) => (
          <li key={place.id} data-hue={place.perspective}>
            <button
              type="button"
              className="f-place"
              aria-pressed={place.here}
              aria-disabled={place.claim === undefined || undefined}
              onClick={place.claim && (() => void trying.attempt(place.claim).then((done) => done && onClose()))}
            >
              <Glyph of={place.perspective} />
              <strong>{place.title}</strong>
              <span className="f-soft">
                {place.here
                  ? t('people.placeHere')
                  : place.free === 0
                    ? t('people.placeFull')
                    : t('people.placeFree', { count: place.free })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </Dialog>
  );
};

const RemoveDialog = ({ person, onClose }: Omit<DialogProps, 'what'>) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  const { name } = person;
  return (
    <Dialog title={t('people.removeTitle', { name })} isOpen onClose={onClose}>
      <p>{t(person.tags.includes('guest') ? 'people.removeGuestText' : 'people.removeText', { name })}</p>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button kind="primary" onClick={press(trying, person.remove)}>
          {t('people.removeConfirm', { name })}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('people.keep')}
        </Button>
      </div>
    </Dialog>
  );
};

interface DialogProps {
  readonly what: PersonDialog['what'];
  readonly person: PersonModel;
  readonly onClose: () => void;
}
