import { useTranslation } from 'react-i18next';
import type { JoinCode } from '../../../shared/ids.ts';
import type { ParticipantModel } from '../../models/participant.ts';
import { Notice } from '../../parts/Notice.tsx';
import { EraseOwn } from '../keeping/EraseOwn.tsx';
import { useKeptUntil } from '../keeping/KeptUntil.tsx';
import { useDesk } from './desk.ts';
import { EraseOwnCase } from './EraseOwnCase.tsx';

/** The meeting is over: what may I take along, and when is it gone. */
export const Ended = ({ model, code }: { readonly model: ParticipantModel; readonly code: JoinCode }) => {
  const { t } = useTranslation(['participant', 'mykey']);
  const { live } = useDesk();
  const until = useKeptUntil();
  return (
    <div className="p-ended">
      <h1>{t('ended.title')}</h1>
      <p className="p-ask">{t('ended.more')}</p>
      <a className="k-button k-button--primary" href={`/s/${code}/mine`}>
        {t('ended.mine')}
      </a>
      <p>{t('ended.mineWhy')}</p>
      <a className="k-button k-button--plain" href={`/s/${code}/card`}>
        {t('mykey:card.open')}
      </a>
      <Notice>{until(model.kept)}</Notice>
      {model.me.bringer && <EraseOwnCase />}
      <EraseOwn erase={(name) => live.act('own.erase', { name })} />
    </div>
  );
};
