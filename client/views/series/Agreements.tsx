import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Refusal } from '../../../shared/session/refusal.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { changeLine, hasRoom, moveLine, removeLine, restoreLine, type LinesEdit } from '../../models/seriesAgreements.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Icon } from '../facilitator/icons.tsx';
import { AgreementField } from './AgreementField.tsx';
import { NewAgreement } from './NewAgreement.tsx';
import { UndoLine } from './UndoLine.tsx';

/** What the circle agreed on: lines to add, change, move and take away, each stored at once and each with a way back. */
export const Agreements = ({ series, lines, edit }: AgreementsProps) => {
  const { t } = useTranslation('series');
  const announce = useAnnounce();
  const id = useId();
  const list = useRef<HTMLElement>(null);
  const [changing, setChanging] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ readonly line: string; readonly at: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const doIt = async (change: LinesEdit): Promise<boolean> => {
    const no = await edit(change);
    setRefusal(no);
    return no === null;
  };
  /** To where a line is now: it may have moved, and its button with it. */
  const focusOn = (line: string) =>
    requestAnimationFrame(() => {
      const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find(({ dataset }) => dataset['line'] === line);
      row?.querySelector('button')?.focus();
    });
  const move = async (line: string, by: -1 | 1) => {
    if (!(await doIt(moveLine(line, by)))) return;
    announce(t('agreements.moved', { line, at: lines.indexOf(line) + by + 1 }));
    focusOn(line);
  };
  const remove = async (line: string, at: number) => {
    if (await doIt(removeLine(line))) setRemoved({ line, at });
  };
  const restore = async ({ line, at }: { readonly line: string; readonly at: number }) => {
    if (!(await doIt(restoreLine(line, at)))) return;
    setRemoved(null);
    announce(t('agreements.back', { line }));
    focusOn(line);
  };
  return (
    <section ref={list} className="s-part s-agreements" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t('agreements.title')}
      </h2>
      <p className="f-soft">{t('agreements.hint')}</p>
      {lines.length === 0 && <Empty>{t('agreements.none')}</Empty>}
      <ol className="s-lines">
        {lines.map((line, at) => (
          <li key={line} data-line={line}>
            {changing === line ? (
              <AgreementField
                name={`series.${series}.agreement.${line}`}
                label={t('agreements.changeLabel')}
                start={line}
                go={t('agreements.keep')}
                save={(to) => doIt(changeLine(line, to))}
                onDone={(to) => {
                  setChanging(null);
                  focusOn(to);
                }}
                onLeave={() => {
                  setChanging(null);
                  focusOn(line);
                }}
              />
            ) : (
              <>
                <p className="k-words" dir="auto">
                  {line}
                </p>
                <Menu
                  kind="quiet"
                  label={t('agreements.menu', { line })}
                  button={<Icon of="more" />}
                  items={[
                    { id: 'change', label: t('agreements.change'), onAction: () => setChanging(line) },
                    { id: 'up', label: t('agreements.up'), onAction: at === 0 ? undefined : () => void move(line, -1) },
                    { id: 'down', label: t('agreements.down'), onAction: at === lines.length - 1 ? undefined : () => void move(line, 1) },
                    { id: 'remove', label: t('agreements.remove'), onAction: () => void remove(line, at) },
                  ]}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {removed && (
        <UndoLine
          key={removed.line}
          says={t('agreements.removed', { line: removed.line })}
          label={t('agreements.undo')}
          onUndo={() => void restore(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} onClose={() => setRefusal(null)} />}
      {hasRoom(lines) ? (
        <NewAgreement series={series} save={doIt} />
      ) : (
        <p className="f-soft">{t('agreements.full', { most: LIMITS.agreements })}</p>
      )}
    </section>
  );
};

interface AgreementsProps {
  readonly series: string;
  readonly lines: readonly string[];
  /** Resolves with why it was not stored, or `null`. */
  readonly edit: (edit: LinesEdit) => Promise<Refusal | null>;
}
