import { useTranslation } from 'react-i18next';
import type { PaceModel } from '../../models/facilitatorPace.ts';
import type { TempoModel } from '../../models/facilitatorTempo.ts';
import { Button } from '../../parts/Button.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Icon } from './icons.tsx';
import { TempoMenu } from './TempoMenu.tsx';
import { press, useAttempt } from './useAttempt.ts';

/** Pace at the left, the next step at the right. */
export const PaceBar = ({ pace, tempo, onRooms, onFinish }: PaceProps) => {
  const { t } = useTranslation(['facilitator', 'dividing']);
  const trying = useAttempt();
  const { previous, next, extend } = pace;
  const toggles = [
    { id: 'silence', label: t('pace.silence'), on: tempo.silence.on, go: tempo.silence.toggle },
    { id: 'blank', label: t('pace.blank'), on: pace.blank, go: pace.toggleBlank },
    { id: 'code', label: t('pace.showCode'), on: pace.joinShown, go: pace.toggleJoin },
  ];
  return (
    <footer className="f-pace" aria-label={t('pace.title')}>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-pace-hand">
        {previous && (
          <Button onClick={press(trying, previous.go)} aria-label={t('pace.previous', { phase: previous.title })} className="f-previous">
            <Icon of="back" />
            <span>{previous.title}</span>
          </Button>
        )}
        <Button onClick={extend && press(trying, () => extend(5))}>{t('pace.extend')}</Button>
        <Button onClick={press(trying, pace.pause)} className={pace.paused && pace.begun ? 'f-on' : ''}>
          <Icon of={pace.paused ? 'go' : 'pause'} />
          {t(!pace.begun ? 'pace.start' : pace.paused ? 'pace.resume' : 'pace.pause')}
        </Button>
        <TempoMenu tempo={tempo} />
        {toggles.map((toggle) => (
          <Button key={toggle.id} className="f-toggle" aria-pressed={toggle.on} onClick={press(trying, toggle.go)}>
            {toggle.label}
          </Button>
        ))}
        <div className="f-pace-more">
          <Menu
            label={t('pace.title')}
            button={<Icon of="more" />}
            items={toggles.map((toggle) => ({
              id: toggle.id,
              text: toggle.label,
              label: (
                <>
                  {toggle.on && <Icon of="asked" />}
                  {toggle.label}
                </>
              ),
              onAction: press(trying, toggle.go),
            }))}
          />
        </div>
      </div>
      <div className="f-pace-next">
        <span className="f-after">{next ? t('pace.after', { purpose: lowerFirst(next.purpose) }) : pace.isLast && t('pace.last')}</span>
        {next && next.kind !== 'phase' && onRooms ? (
          <Button kind="primary" onClick={onRooms}>
            {t(next.kind === 'open' ? 'dividing:nextOpen' : 'dividing:nextClose')}
          </Button>
        ) : next ? (
          <Button kind="primary" onClick={press(trying, next.go)} aria-label={t('pace.next', { phase: next.title })}>
            {next.title}
            <Icon of="on" />
          </Button>
        ) : (
          onFinish && (
            <Button kind="primary" onClick={onFinish}>
              {t('pace.finish')}
            </Button>
          )
        )}
      </div>
    </footer>
  );
};

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

interface PaceProps {
  readonly pace: PaceModel;
  readonly tempo: TempoModel;
  /** To the subgroups, where the next step opens or closes them. */
  readonly onRooms: (() => void) | undefined;
  readonly onFinish: (() => void) | undefined;
}
