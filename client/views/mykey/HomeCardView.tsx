import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/model/text.ts';
import type { HomeCard } from '../../models/homeCard.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { PlanTold } from './PlanTold.tsx';
import { RemindMe } from './RemindMe.tsx';
import '../../styles/mykey.css';

/** Own intentions, as large as a card one keeps at hand. */
export const HomeCardView = ({ cards, name, of, spoken, until, onBack }: HomeCardProps) => {
  const { t } = useTranslation('mykey');
  const [size, setSize] = useState<Size>('a6');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = cards.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => setLeft((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <main className="mk-page" id="main" tabIndex={-1}>
      <div className="mk-bar mk-no-print">
        <Button kind="quiet" onClick={onBack}>
          ← {t('card.back')}
        </Button>
      </div>
      <header className="mk-head mk-no-print">
        <h1>{t('card.title')}</h1>
        <p>{t('card.intro')}</p>
      </header>
      {cards.length === 0 ? (
        <Empty>
          <p>
            <strong>{t('card.empty')}</strong>
          </p>
          <p>{t('card.emptyMore')}</p>
        </Empty>
      ) : (
        <>
          {cards.length > 1 && (
            <fieldset className="mk-which mk-no-print">
              <legend className="k-label">{t('card.which')}</legend>
              {cards.map(({ id, text }) => (
                <label key={id}>
                  <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
                  <span dir="auto">{text}</span>
                </label>
              ))}
            </fieldset>
          )}
          <article className={`mk-card mk-card--${size} mk-printed`}>
            <header>
              <CircleMark />
              <p>
                <strong dir="auto">{name}</strong>
                <span dir="auto">{of}</span>
              </p>
            </header>
            {chosen.map(({ id, text, plan }) => (
              <section key={id} lang={spoken}>
                <p className="k-words" dir="auto">
                  {text}
                </p>
                <PlanTold plan={plan} />
              </section>
            ))}
          </article>
          <div className="mk-row mk-no-print">
            <Choice
              legend={t('card.sizeFor')}
              value={size}
              options={SIZES.map((one) => ({ value: one, label: t(`card.size.${one}`) }))}
              onChange={setSize}
            />
            <Button kind="primary" onClick={() => globalThis.print()}>
              {t('card.print')}
            </Button>
          </div>
          <RemindMe of={chosen} />
        </>
      )}
      <div className="mk-no-print">{until}</div>
    </main>
  );
};

type Size = 'a6' | 'pocket';
const SIZES: readonly Size[] = ['a6', 'pocket'];

interface HomeCardProps {
  readonly cards: readonly HomeCard[];
  readonly name: string;
  /** Of the meeting, or of the series. */
  readonly of: string;
  readonly spoken: Lang;
  /** Until when it is kept. */
  readonly until: ReactNode;
  readonly onBack: () => void;
}
