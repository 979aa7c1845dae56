import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mini } from '../../models/participantSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { Stone } from '../../parts/Stone.tsx';

/** Somebody's, and nobody sees what of. The words are not on this page: they come back with who goes on. */
export const Veil = ({ me, holds, onGoOn, onOther }: VeilProps) => {
  const { t } = useTranslation('shared');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" tabIndex={-1} className="r-main r-veil">
      <h1 ref={heading} tabIndex={-1}>
        {t('veil.title')}
      </h1>
      {holds && <p className="r-soft">{t('veil.more', { name: me.name })}</p>}
      <button type="button" className="r-guest r-guest--on" onClick={onGoOn}>
        <Stone stone={me.stone} name={me.name} />
        <span>{t('veil.on', { name: me.name })}</span>
      </button>
      <Button onClick={onOther}>{t('veil.other')}</Button>
    </main>
  );
};

interface VeilProps {
  readonly me: Mini;
  /** There are words under it. */
  readonly holds: boolean;
  readonly onGoOn: () => void;
  readonly onOther: () => void;
}
