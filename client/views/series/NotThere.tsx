import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { Button } from '../../parts/Button.tsx';
import { Place } from '../../parts/Place.tsx';

/** No network, too many tries, or a link that does not fit; nothing here says whether the series exists. */
export const NotThere = ({ refusal, wasThere = false, retry }: NotThereProps) => {
  const { t } = useTranslation(['series', 'refusals']);
  const mayTry = refusal.code === 'unavailable' || refusal.code === 'too-fast';
  const says = { unavailable: t('door.offlineText'), 'too-fast': t('refusals:refusal.too-fast') } as const;
  const title = wasThere ? 'door.shut' : 'door.title';
  return (
    <Place
      title={t(refusal.code === 'unavailable' ? 'door.offline' : title)}
      actions={
        <>
          {mayTry && (
            <Button kind="primary" onClick={retry}>
              {t('door.again')}
            </Button>
          )}
          <a className="k-button k-button--plain" href="/reeks">
            {t('door.own')}
          </a>
        </>
      }
    >
      {refusal.code === 'unavailable' || refusal.code === 'too-fast' ? says[refusal.code] : t(wasThere ? 'door.shutText' : 'door.text')}
    </Place>
  );
};

/** It was deleted just now. */
export const Erased = () => {
  const { t } = useTranslation('series');
  return (
    <Place
      title={t('erase.doneTitle')}
      actions={
        <a className="k-button k-button--primary" href="/">
          {t('erase.doneStart')}
        </a>
      }
    >
      {t('erase.done')}
    </Place>
  );
};

interface NotThereProps {
  readonly refusal: Refusal;
  /** Until just now it was open here: it was deleted, or has another passphrase. */
  readonly wasThere?: boolean;
  readonly retry: () => void;
}
