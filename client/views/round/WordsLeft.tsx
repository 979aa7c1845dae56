import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mini } from '../../models/participantSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { Leftovers } from '../participant/Words.tsx';

/** What a guest typed here and did not send, before being taken to another room: to copy, or to throw away. */
export const WordsLeft = ({ of, onDone }: { readonly of: Mini; readonly onDone: () => void }) => {
  const { t } = useTranslation(['subgroup', 'shared']);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header className="r-head">
        <p className="r-me">
          <Stone stone={of.stone} name={of.name} />
          <bdi>{of.name}</bdi>
        </p>
        <Button onClick={onDone}>{t('shared:turn.pass')}</Button>
      </header>
      <main id="main" tabIndex={-1} className="r-main">
        <h1 ref={heading} tabIndex={-1}>
          {t('round.wordsOf', { name: of.name })}
        </h1>
        <p className="r-soft">{t('round.at', { name: of.name })}</p>
        <Leftovers composers={[]} current={null} open={NONE} />
      </main>
    </>
  );
};

const NONE: ReadonlySet<string> = new Set();
