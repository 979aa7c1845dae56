import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import { useTyped } from '../../hooks/useTyped.ts';
import type { CaptionModel } from '../../models/facilitatorCaption.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { KeptLines } from './KeptLines.tsx';
import { Panel } from './Panel.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** One line on every screen: a ready one, or one's own. Pressing the line that shows takes it away. */
export const CaptionDeck = ({ caption }: { readonly caption: CaptionModel }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  const { set, clear } = caption;
  const [all, setAll] = useState(false);
  const lines = caption.ownShowing && caption.showing !== null ? [caption.showing, ...caption.ready] : caption.ready;
  return (
    <Panel title={t('caption.title')} className="f-captions">
      <ul className="f-lines">
        {lines
          .filter((line, at) => all || at < FIRST || line === caption.showing)
          .map((line) => {
            const on = line === caption.showing;
            const go = press(trying, on ? clear : set && (() => set(line)));
            return (
              <li key={line}>
                <button type="button" className="f-line" aria-pressed={on} aria-disabled={go === undefined || undefined} onClick={go}>
                  <span dir="auto">{line}</span>
                  {on && <small>{t('caption.showing')}</small>}
                </button>
              </li>
            );
          })}
      </ul>
      <div className="f-row f-row--apart f-lines-more">
        {lines.length > FIRST && (
          <Button kind="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'caption.fewer' : 'caption.more')}
          </Button>
        )}
        {caption.showing !== null && (
          <Button kind="quiet" onClick={press(trying, clear)}>
            {t('caption.clear')}
          </Button>
        )}
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <KeptLines caption={caption} trying={trying} />
      {set && <OwnLine set={set} />}
    </Panel>
  );
};

const OwnLine = ({ set }: { readonly set: NonNullable<CaptionModel['set']> }) => {
  const { t } = useTranslation('facilitator');
  const trying = useAttempt();
  const [typed, setTyped] = useTyped('caption', '');
  const say = () => {
    const text = typed.trim();
    if (text !== '') void trying.attempt(() => set(text)).then((done) => done && setTyped((now) => (now.trim() === text ? '' : now)));
  };
  return (
    <form
      className="f-own-line"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <TextArea
        label={t('caption.ownLabel')}
        hideLabel
        placeholder={t('caption.own')}
        value={typed}
        onChange={setTyped}
        maxLength={LIMITS.caption}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            say();
          }
        }}
      />
      {typed.trim() !== '' && (
        <Button type="submit" kind="primary">
          {t('caption.set')}
        </Button>
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </form>
  );
};

/** Lines in reach at once; the others are one tap away. */
const FIRST = 4;
