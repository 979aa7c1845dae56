import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetChoice, Sheets } from '../../models/participantSheets.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Person } from '../../parts/Person.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useAttempt } from './desk.ts';

/** The sheets in the circle, to go and stand at one. Full ones say so; empty ones stay and invite. */
export const SheetPicker = ({ sheets, litSheet, onDone }: SheetPickerProps) => {
  const { t } = useTranslation('participant');
  const { run, refusal, forget } = useAttempt();
  const [tried, setTried] = useState<string | null>(null);
  const stand = async (sheet: SheetChoice) => {
    setTried(sheet.id);
    if (sheet.claim !== undefined && (await run(sheet.claim))) onDone?.();
  };
  return (
    <section className="p-picker" aria-labelledby="p-picker-title">
      <div className="p-picker-head">
        <h2 id="p-picker-title" tabIndex={-1}>
          {t(sheets.mayChoose ? 'sheet.choose' : 'regions.circle')}
        </h2>
        <p className="p-floor-soft">{t(sheets.mayChoose ? 'sheet.chooseWhy' : 'sheet.watch')}</p>
        {onDone !== undefined && sheets.mine !== null && (
          <Button kind="quiet" onClick={onDone}>
            {t('sheet.keepMine', { sheet: sheets.mine.title })}
          </Button>
        )}
      </div>
      <ol className="p-choices">
        {sheets.all.map((sheet) => (
          <li key={sheet.id}>
            <Choosable sheet={sheet} lit={sheet.id === litSheet} mayChoose={sheets.mayChoose} onStand={() => void stand(sheet)} />
            {refusal !== null && tried === sheet.id && <RefusalNotice refusal={refusal} onClose={forget} />}
          </li>
        ))}
      </ol>
      {sheets.leave !== undefined && (
        <div>
          <Button kind="quiet" onClick={() => sheets.leave !== undefined && void run(sheets.leave)}>
            {t('sheet.leave')}
          </Button>
        </div>
      )}
    </section>
  );
};

const Choosable = ({ sheet, lit, mayChoose, onStand }: ChoosableProps) => {
  const { t } = useTranslation('participant');
  return (
    <Sheet
      perspective={sheet.perspective}
      title={sheet.title}
      level={3}
      lit={lit}
      empty={sheet.people.length === 0}
      aside={<span className="k-meta">{t('sheet.places', { count: sheet.places })}</span>}
    >
      <p className="p-hint">{sheet.hint}</p>
      {sheet.absent && <p className="k-meta">{t('sheet.absent')}</p>}
      <div className="p-standing">
        {sheet.people.length === 0 && <span className="p-chair">{t('sheet.empty')}</span>}
        {sheet.people.map((person) => (
          <Person key={person.id} person={person} />
        ))}
      </div>
      {mayChoose && (
        <div className="p-choose">
          {sheet.mine ? (
            <strong className="p-here">{t('sheet.here')}</strong>
          ) : (
            <Button
              kind={sheet.claim === undefined ? 'quiet' : 'hue'}
              aria-label={
                sheet.claim === undefined ? `${sheet.title}: ${t('sheet.full')}` : t('sheet.standHereFor', { sheet: sheet.title })
              }
              {...(sheet.claim !== undefined && { onClick: onStand })}
            >
              {t(sheet.claim === undefined ? 'sheet.full' : 'sheet.standHere')}
            </Button>
          )}
        </div>
      )}
    </Sheet>
  );
};

interface SheetPickerProps {
  readonly sheets: Sheets;
  readonly litSheet: string | null;
  /** Present when one came here to switch. */
  readonly onDone?: () => void;
}
interface ChoosableProps {
  readonly sheet: SheetChoice;
  readonly lit: boolean;
  readonly mayChoose: boolean;
  readonly onStand: () => void;
}
