import { useTranslation } from 'react-i18next';
import type { EndReason } from '../../shared/protocol/control.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { Place } from './Place.tsx';

/** Before the first words have arrived. */
export const Connecting = () => {
  const { t } = useTranslation('common');
  return (
    <Place title={t('connection.connecting')} waiting>
      {t('connection.connectingMore')}
    </Place>
  );
};

/** No seat here, or no such session. `joinPath`: where one can join, when that would help. */
export const Refused = ({ refusal, joinPath }: { readonly refusal: Refusal; readonly joinPath?: string }) => {
  const { t } = useTranslation(['common', 'refusals']);
  const rejoin = joinPath !== undefined && refusal.code === 'no-seat';
  return (
    <Place
      title={t('connection.refusedTitle')}
      actions={
        <>
          {rejoin && <Link to={joinPath} primary label={t('connection.rejoin')} />}
          <Link to="/" primary={!rejoin} label={t('connection.toStart')} />
        </>
      }
    >
      {t(`refusals:refusal.${refusal.code}`)}
    </Place>
  );
};

/** Over: for this person, or (`shared`) for a screen in the room. `joinPath` is offered to who left; `minePath` to who may still read the own page. */
export const Ended = ({
  reason,
  joinPath,
  minePath,
  shared = false,
}: {
  readonly reason: EndReason;
  readonly joinPath?: string;
  readonly minePath?: string;
  readonly shared?: boolean;
}) => {
  const { t } = useTranslation(['common', 'refusals']);
  return (
    <Place
      title={t(shared ? 'connection.endedShared' : 'connection.endedTitle')}
      actions={
        <>
          {reason === 'left' && joinPath !== undefined && <Link to={joinPath} primary label={t('connection.rejoin')} />}
          {reason === 'closed' && minePath !== undefined && <Link to={minePath} primary label={t('connection.toMine')} />}
          <Link to="/" label={t('connection.toStart')} />
        </>
      }
    >
      {t(`refusals:ended.${reason}`)}
    </Place>
  );
};

/** An address that leads nowhere. */
export const Lost = () => {
  const { t } = useTranslation('common');
  return (
    <Place title={t('connection.lost')} actions={<Link to="/" primary label={t('connection.toStart')} />}>
      {t('connection.lostMore')}
    </Place>
  );
};

/** A plain link: a fresh load also clears whatever went wrong. */
const Link = ({ to, label, primary = false }: { readonly to: string; readonly label: string; readonly primary?: boolean }) => (
  <a className={`k-button k-button--${primary ? 'primary' : 'plain'}`} href={to}>
    {label}
  </a>
);
