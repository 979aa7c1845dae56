import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorThenModel } from '../../models/floorThen.ts';
import { Glyph } from '../../parts/Glyph.tsx';

/** The floor of a moment, in words. Open at once where the picture would be too small to read. */
export const FloorWords = ({ model }: { readonly model: FloorThenModel }) => {
  const { t } = useTranslation('lookback');
  const [open, setOpen] = useState(() => globalThis.matchMedia(SMALL).matches);
  return (
    <details className="lb-words" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('then.words')}</summary>
      <Words model={model} />
    </details>
  );
};

const Words = ({ model: { screen, slips, sheets } }: { readonly model: FloorThenModel }) => {
  const { t } = useTranslation('lookback');
  const middle = screen.middle?.kind === 'card' ? screen.middle.slip.text : screen.middle?.sheet.title;
  const stood = sheets.some(({ people }) => people.length > 0);
  return (
    <>
      {screen.mode === 'blank' && <p>{t('then.blank')}</p>}
      {screen.scene.kind === 'story' && <p className="k-meta">{t('then.caseText')}</p>}
      <dl className="lb-said">
        {screen.caption !== null && <Said title={t('then.caption')}>{screen.caption}</Said>}
        {middle !== undefined && <Said title={t('then.middle')}>{middle}</Said>}
      </dl>
      {stood && (
        <>
          <h3>{t('then.stands')}</h3>
          <ul className="lb-stands">
            {sheets.map(({ title, people }) => (
              <li key={title}>
                {title}: <bdi>{people.length === 0 ? t('then.nobody') : people.join(', ')}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('then.lay')}</h3>
      {slips.length === 0 && <p className="k-meta">{t('then.layNothing')}</p>}
      <ul className="lb-lay">
        {slips.map((slip) => (
          <li key={slip.id} data-hue={slip.perspective ?? undefined}>
            {slip.perspective !== null && (
              <>
                <Glyph of={slip.perspective} />
                <span className="k-hidden">{slip.sheet}: </span>
              </>
            )}
            <span className="k-words" dir="auto">
              {slip.text}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

const Said = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <div>
    <dt>{title}</dt>
    <dd dir="auto">{children}</dd>
  </div>
);

const SMALL = '(max-width: 48rem)';
