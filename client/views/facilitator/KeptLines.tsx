import { useTranslation } from 'react-i18next';
import type { CaptionModel } from '../../models/facilitatorCaption.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from './icons.tsx';
import { press, type Trying } from './useAttempt.ts';

/** Lines of one's own, ready to be used again in every step; the one that shows can be kept. */
export const KeptLines = ({ caption, trying }: { readonly caption: CaptionModel; readonly trying: Trying }) => {
  const { t } = useTranslation(['pace', 'facilitator']);
  const { kept, keep, set, clear } = caption;
  return (
    <>
      {keep && (
        <Button kind="quiet" className="f-keep-line" onClick={press(trying, keep)}>
          <Icon of="plus" />
          {t('lead.captions.keep')}
        </Button>
      )}
      {kept.length > 0 && (
        <section aria-label={t('lead.captions.kept')}>
          <h3 className="f-soft">{t('lead.captions.kept')}</h3>
          <ul className="f-lines f-kept-lines">
            {kept.map(({ text, forget }) => {
              const on = text === caption.showing;
              const go = press(trying, on ? clear : set && (() => set(text)));
              return (
                <li key={text}>
                  <button type="button" className="f-line" aria-pressed={on} aria-disabled={go === undefined || undefined} onClick={go}>
                    <span dir="auto">{text}</span>
                    {on && <small>{t('facilitator:caption.showing')}</small>}
                  </button>
                  <button
                    type="button"
                    className="f-icon-button"
                    aria-label={t('lead.captions.forget', { line: text })}
                    aria-disabled={forget === undefined || undefined}
                    onClick={press(trying, forget)}
                  >
                    <Icon of="close" />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
};
