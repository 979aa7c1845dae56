import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { useLaying, type Undone } from './context.ts';
import { groupSteps, lineSteps, type Step } from './restore.ts';
import { useSteps } from './useSteps.ts';

/** The way back, right after something was undone. It comes by one's own deed, so focus goes along. */
export const UndoneBar = ({ undone, onDone }: { readonly undone: Undone; readonly onDone: () => void }) => {
  const { t } = useTranslation(['laying', 'common']);
  const laying = useLaying();
  const [steps] = useState<readonly Step[]>(() => stepsOf(undone));
  const bar = useRef<HTMLElement>(null);
  useEffect(() => bar.current?.querySelector('button')?.focus(), []);
  const leave = useCallback(() => {
    if (bar.current?.contains(document.activeElement) === true) document.getElementById('main')?.focus();
    onDone();
  }, [onDone]);
  if (laying === null) return null;
  return (
    <section ref={bar} className="l-undone" aria-label={t(`undo.${undone.kind}`)}>
      <p>{t(`undo.${undone.kind}`)}</p>
      <Back model={laying.model} steps={steps} label={t(undone.kind === 'group' ? 'undo.groupBack' : 'undo.lineBack')} onDone={leave} />
      <Button kind="quiet" className="k-close" aria-label={t('common:close')} onClick={leave}>
        ×
      </Button>
    </section>
  );
};

const Back = ({
  model,
  steps,
  label,
  onDone,
}: {
  readonly model: Parameters<typeof useSteps>[0];
  readonly steps: readonly Step[];
  readonly label: string;
  readonly onDone: () => void;
}) => {
  const { start, busy } = useSteps(model, onDone);
  return <Button onClick={busy ? undefined : () => start(steps)}>{label}</Button>;
};

const stepsOf = (undone: Undone): readonly Step[] =>
  undone.kind === 'group' ? groupSteps(undone.group, undone.lines) : lineSteps(undone.line);
