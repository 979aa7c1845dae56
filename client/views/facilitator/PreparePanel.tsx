import { useTranslation } from 'react-i18next';
import type { LinksState } from '../../hooks/useLinks.ts';
import { langOf } from '../../i18n.ts';
import type { PreparingModel } from '../../models/facilitatorPrepare.ts';
import { whenOf } from '../../models/prepare.ts';
import { Button } from '../../parts/Button.tsx';
import { PrepareTogether } from '../prepare/PrepareTogether.tsx';
import { SendAhead } from '../prepare/SendAhead.tsx';
import { Panel } from './Panel.tsx';
import '../../styles/facilitator-rooms.css';
import '../../styles/prepare.css';

/** On the console until it begins: what people will read, what to send them, and who prepare. */
export const PreparePanel = ({ preparing, links, onFill }: PreparePanelProps) => {
  const { t, i18n } = useTranslation('prepare');
  const { code, theme, preparation, clip, agreements, coHosts } = preparing;
  const when = whenOf(preparing, { lang: langOf(i18n) });
  const whole = new URL(`/s/${code}/prepare`, links.kind === 'there' ? links.links.join : location.origin).href;
  const rows = [
    [t('when'), when === null ? '' : `${when.day}, ${when.time}`],
    [t('where'), preparation.place],
    [t('panel.theme'), theme],
    [t('panel.clip'), [clip.title, clip.link, clip.question].find((words) => words !== '') ?? ''],
    [t('panel.plan'), preparation.plan],
    [t('panel.agreements'), agreements.length === 0 ? '' : t('panel.agreementsCount', { count: agreements.length })],
  ] as const;
  return (
    <Panel title={t('panel.title')} className="f-prepare-panel">
      <p className="f-soft">{t('panel.intro')}</p>
      <details className="f-prepare" open>
        <summary>{t('panel.see')}</summary>
        <div className="f-prepare-inner">
          <dl className="f-prepared">
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto" className={value === '' ? 'f-soft' : ''}>
                  {value === '' ? t('panel.empty') : value}
                </dd>
              </div>
            ))}
          </dl>
          {onFill && (
            <p>
              <Button onClick={onFill}>{t('panel.fill')}</Button>
            </p>
          )}
        </div>
      </details>
      <details className="f-prepare">
        <summary>{t('panel.send')}</summary>
        <div className="f-prepare-inner">
          <SendAhead {...preparing} link={whole} />
        </div>
      </details>
      <details className="f-prepare">
        <summary>{t('panel.hosts')}</summary>
        <div className="f-prepare-inner">
          <PrepareTogether coHostLink={links.kind === 'there' ? links.links.coHost : null} planPath={`/s/${code}/plan`} coHosts={coHosts} />
        </div>
      </details>
    </Panel>
  );
};

interface PreparePanelProps {
  readonly preparing: PreparingModel;
  readonly links: LinksState;
  readonly onFill: (() => void) | undefined;
}
