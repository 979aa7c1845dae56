import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubgroupModel } from '../../../models/facilitatorSubgroup.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice, RefusalNotice } from '../../../parts/Notice.tsx';
import { Panel } from '../Panel.tsx';
import { press, useAttempt } from '../useAttempt.ts';
import { RoomName } from './RoomName.tsx';
import '../../../styles/facilitator-rooms.css';

/** The room itself, beside its floor: its name, help, and giving the lead back. */
export const SubgroupPanel = ({ subgroup }: { readonly subgroup: SubgroupModel }) => {
  const { t } = useTranslation(['leading', 'rooms']);
  const trying = useAttempt();
  const [leaving, setLeaving] = useState(false);
  const { help, stepBack, backIn, lead, leadsHere } = subgroup;
  return (
    <Panel title={t('title')} className="f-subgroup">
      <RoomName room={subgroup} />
      {!leadsHere && <p>{t('visiting')}</p>}
      {!leadsHere && <p className="f-soft">{lead === null ? t('nobody') : t('rooms:ledBy', { name: lead.name })}</p>}
      {backIn !== null && <p className="f-back-in">{backIn === 0 ? t('backNow') : t('backIn', { count: backIn })}</p>}
      {help.on && <Notice kind="hint">{t(leadsHere ? 'helpComes' : 'helpHere')}</Notice>}
      {leaving ? (
        <div className="f-closing" role="group" aria-label={t('stepBack')}>
          <p>{t('stepBackText')}</p>
          <div className="f-row">
            <Button onClick={press(trying, stepBack)}>{t('stepBackYes')}</Button>
            <Button kind="quiet" onClick={() => setLeaving(false)}>
              {t('stay')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="f-row">
          {help.toggle && (
            <Button {...(leadsHere ? { className: 'f-toggle', 'aria-pressed': help.on } : {})} onClick={press(trying, help.toggle)}>
              {t(leadsHere ? 'help' : 'helped')}
            </Button>
          )}
          {stepBack && (
            <Button kind="quiet" onClick={() => setLeaving(true)}>
              {t('stepBack')}
            </Button>
          )}
        </div>
      )}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </Panel>
  );
};
