import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { CopyLine, copySelected, copyText } from '../facilitator/CopyLine.tsx';
import { useLetter, type LetterOf } from './useLetter.ts';
import '../../styles/prepare.css';

/** What to send people beforehand: a letter with one button to copy it, and the bare link. */
export const SendAhead = (letter: LetterOf) => {
  const { t } = useTranslation(['prepare', 'facilitator']);
  const announce = useAnnounce();
  const words = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const text = useLetter(letter);
  const copy = async () => {
    const done = (await copyText(text)) || copySelected(words.current);
    setState(done ? 'copied' : 'failed');
    announce(t(done ? 'facilitator:share.copied' : 'facilitator:share.copyFailed'));
  };
  return (
    <div className="pr-form">
      <p className="f-soft">{t('panel.sendText')}</p>
      <p ref={words} className="pr-letter" dir="auto" role="group" aria-label={t('panel.send')}>
        {text}
      </p>
      <div className="pr-row">
        <Button kind="primary" onClick={() => void copy()}>
          {t(state === 'copied' ? 'facilitator:share.copied' : 'facilitator:share.copy')}
        </Button>
        <a className="k-button k-button--plain" href={letter.link} target="_blank" rel="noreferrer">
          {t('panel.preview')} <span className="k-hidden">({t('newTab')})</span>
        </a>
      </div>
      {state === 'failed' && <p className="k-problem">{t('facilitator:share.copyFailed')}</p>}
      <CopyLine label={t('panel.link')} hint={t('panel.linkHint')} value={letter.link} />
    </div>
  );
};
