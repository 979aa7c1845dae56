import { useTranslation } from 'react-i18next';
import type { RoomModel } from '../../../models/facilitatorRoom.ts';
import { Menu } from '../../../parts/Menu.tsx';
import { RefusalNotice } from '../../../parts/Notice.tsx';
import { Stone } from '../../../parts/Stone.tsx';
import { press, useAttempt } from '../useAttempt.ts';
import { useRoomTitle } from './useRoomTitle.ts';

/** Who leads this subgroup, and asking somebody to. A participant says yes or no on their own screen. */
export const LeadMenu = ({ room }: { readonly room: RoomModel }) => {
  const { t } = useTranslation('dividing');
  const trying = useAttempt();
  const title = useRoomTitle()(room);
  const { leading } = room;
  const { who } = leading;
  const name = who?.name ?? '';
  const says =
    leading.kind === 'none'
      ? t('lead.none')
      : leading.isMe
        ? t('lead.me')
        : t(leading.kind === 'asked' ? 'lead.asked' : leading.away ? 'lead.away' : 'lead.led', { name });
  const items = [
    ...leading.candidates.map((one) => ({
      id: one.id,
      text: one.isMe ? t('lead.takeOver') : one.name,
      label: one.isMe ? (
        t('lead.takeOver')
      ) : (
        <>
          <Stone stone={one.stone} name={one.name} />
          <span>{t(one.inRoom ? 'lead.ask' : 'lead.askElsewhere', { name: one.name })}</span>
        </>
      ),
      onAction: press(trying, one.ask),
    })),
    ...(leading.release
      ? [
          {
            id: 'release',
            label: t(leading.kind === 'asked' ? 'lead.unask' : 'lead.release', { name }),
            onAction: press(trying, leading.release),
          },
        ]
      : []),
  ];
  return (
    <div className={`f-lead-line f-lead-line--${leading.kind}`}>
      <Menu
        kind="quiet"
        label={t('lead.menu', { room: title, says })}
        button={
          <>
            {who && <Stone stone={who.stone} name={who.name} />}
            <span className="f-lead-says">{says}</span>
            <svg className="f-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path
                d="m5.5 8 4.5 4.5L14.5 8"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.9"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
          </>
        }
        items={items}
      />
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};
