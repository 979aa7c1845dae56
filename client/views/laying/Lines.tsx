import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf, type LinkEnd } from '../../../shared/model/links.ts';
import type { LineModel } from '../../models/laying.ts';
import { short } from '../../models/layingNews.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { press, useAttempt } from '../facilitator/useAttempt.ts';
import { useLaying } from './context.ts';
import { isTold } from './restore.ts';
import { TensionFields } from './TensionFields.tsx';
import { TensionTold } from './TensionTold.tsx';

/** The lines of a thing, as short rows under it. */
export const Lines = ({ end }: { readonly end: LinkEnd }) => {
  const { t } = useTranslation('laying');
  const lines = useLaying()?.model.at(end)?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <ul className="l-lines" aria-label={t('line.list')}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
};

const Line = ({ line }: { readonly line: LineModel }) => {
  const { t } = useTranslation('laying');
  const laying = useLaying();
  const trying = useAttempt();
  const id = useId();
  // Whoever drew it just now is asked about it; others open it when they wish.
  const [folded, setFolded] = useState<boolean | null>(null);
  const open = folded === null ? line.first && laying?.drawn === `${keyOf(line.from)} ${keyOf(line.to)}` : !folded;
  const words = short(line.other);
  const { tell, drop } = line;
  const tellable = line.kind === 'tension' && (tell !== undefined || isTold(line.told));
  const takeAway = drop && (() => drop().then((ack) => (ack.ok && laying?.onUndone({ kind: 'line', line }), ack)));
  return (
    <li className={`l-line l-line--${line.kind}`}>
      <div className="l-line-row">
        <p>
          <span className="l-line-kind">{t(`line.${line.kind}`)}</span>{' '}
          <span className="k-words" dir="auto">
            {line.other}
          </span>
        </p>
        {tellable && (
          <Button
            kind="quiet"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t(tell === undefined ? 'line.readLabel' : 'line.tellLabel', { words })}
            onClick={() => setFolded(open)}
          >
            {t(tell === undefined ? 'line.read' : 'line.tell')}
          </Button>
        )}
        {takeAway && (
          <Button kind="quiet" aria-label={t('line.dropLabel', { words })} onClick={press(trying, takeAway)}>
            {t('line.drop')}
          </Button>
        )}
      </div>
      {tellable && (
        <div id={id} hidden={!open}>
          {open && (tell === undefined ? <TensionTold told={line.told} /> : <TensionFields told={line.told} tell={tell} />)}
        </div>
      )}
      {/* Told once, where it was drawn; from the other end it is a press away. */}
      {!open && line.first && isTold(line.told) && <TensionTold told={line.told} />}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </li>
  );
};
