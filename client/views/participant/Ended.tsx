import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../../shared/ids.ts';
import type { ParticipantModel } from '../../models/participant.ts';
import { Notice } from '../../parts/Notice.tsx';
import { EraseOwnCase } from './EraseOwnCase.tsx';

/** The meeting is over: what may I take along, and when is it gone. */
export const Ended = ({ model, code }: { readonly model: ParticipantModel; readonly code: JoinCode }) => {
  const { t, i18n } = useTranslation('participant');
  const deletesAt = model.closed?.deletesAt ?? null;
  const when =
    deletesAt === null ? null : new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeStyle: 'short' }).format(deletesAt);
  return (
    <div className="p-ended">
      <h1>{t('ended.title')}</h1>
      <p className="p-ask">{t('ended.more')}</p>
      <a className="k-button k-button--primary" href={`/s/${code}/mine`}>
        {t('ended.mine')}
      </a>
      <p>{t('ended.mineWhy')}</p>
      {when !== null && <Notice>{t('ended.deletes', { when })}</Notice>}
      {model.me.bringer && <EraseOwnCase />}
    </div>
  );
};
