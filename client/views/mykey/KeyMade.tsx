import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { Button } from '../../parts/Button.tsx';
import { QrCode } from '../../parts/QrCode.tsx';

/** The link, told once: to scan, to copy, or to print as a card. */
export const KeyMade = ({ link, title, onDone }: KeyMadeProps) => {
  const { t } = useTranslation('mykey');
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    const done = await copyText(link, words.current);
    setCopied(done);
    announce(t(done ? 'made.copied' : 'made.failed'));
  };
  return (
    <section className="mk-offer mk-made" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className="mk-no-print">
        {t('made.title')}
      </h2>
      <p className="mk-print-only mk-card-title">{t('made.card')}</p>
      <div className="mk-link">
        <QrCode value={link} label={t('made.qr')} />
        <div>
          <p className="mk-no-print">{t('made.keep')}</p>
          <p className="mk-print-only">{t('made.cardHow', { title })}</p>
          <code ref={words} className="mk-address">
            {link}
          </code>
        </div>
      </div>
      <p className="mk-soft">{t('made.secret')}</p>
      <div className="p-row mk-no-print">
        <Button kind="primary" onClick={() => void copy()}>
          {t('made.copy')}
        </Button>
        <Button onClick={() => globalThis.print()}>{t('made.print')}</Button>
        {onDone !== undefined && (
          <Button kind="quiet" onClick={onDone}>
            {t('made.done')}
          </Button>
        )}
      </div>
      {copied !== null && <p className="mk-soft mk-no-print">{t(copied ? 'made.copied' : 'made.failed')}</p>}
    </section>
  );
};

/** Without a certificate (http in the neighbourhood house) there is no clipboard but the old way. */
const copyText = async (text: string, words: HTMLElement | null): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const selection = getSelection();
    if (words === null || selection === null) return false;
    selection.selectAllChildren(words);
    return document.execCommand('copy');
  }
};

interface KeyMadeProps {
  readonly link: string;
  readonly title: string;
  readonly onDone?: () => void;
}
