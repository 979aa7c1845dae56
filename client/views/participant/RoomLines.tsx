import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../hooks/useMoment.ts';
import type { Dividing } from '../../models/participantForming.ts';
import type { MyRooms } from '../../models/participantRooms.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt, useDesk } from './desk.ts';
import { useRoomWords } from './useRoomWords.ts';
import '../../styles/participant-pace.css';

/** A sentence each: where I will go, when we go back, who came by, that we asked for help. */
export const RoomLines = ({ rooms: { room, dividing } }: { readonly rooms: MyRooms }) => (
  <>
    {dividing?.kind === 'forming' && <Going dividing={dividing} />}
    {room.backAt !== null && <Back at={room.backAt} />}
    {room.visitor !== null && <Visitor name={room.visitor.name} />}
    {/* Somebody who is here need not be called. */}
    {room.help?.on === true && room.visitor === null && <Helping room={room} />}
  </>
);

const Going = ({ dividing: { going, giveBack, choices } }: { readonly dividing: Dividing & { readonly kind: 'forming' } }) => {
  const { t } = useTranslation('subgroup');
  const { whereIGo } = useRoomWords();
  const { run, refusal, forget } = useAttempt();
  return (
    <Line>
      <p>
        <strong>{going === null ? t(choices.length > 0 ? 'forming.choiceYet' : 'forming.notYet') : whereIGo(going)}</strong>
      </p>
      {giveBack !== undefined && (
        <Button kind="quiet" className="p-line-act" onClick={() => void run(giveBack)}>
          {t('forming.giveBack')}
        </Button>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </Line>
  );
};

const Back = ({ at }: { readonly at: number }) => {
  const { t } = useTranslation('subgroup');
  const { live } = useDesk();
  const { timeOf } = useRoomWords();
  const passed = useMoment(at, live.serverNow);
  return (
    <Line>
      <p>
        <strong>{passed ? t('room.backNow') : t('room.back', { time: timeOf(at) })}</strong>
      </p>
    </Line>
  );
};

const Visitor = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation('subgroup');
  return (
    <Line>
      <p>{t('room.visitor', { name })}</p>
    </Line>
  );
};

const Helping = ({ room: { help } }: Pick<MyRooms, 'room'>) => {
  const { t } = useTranslation('subgroup');
  const { run, refusal, forget } = useAttempt();
  return (
    <Line>
      <p>{t('room.helpOn')}</p>
      {help !== null && (
        <Button kind="quiet" className="p-line-act" onClick={() => void run(help.toggle)}>
          {t('room.helpOff')}
        </Button>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </Line>
  );
};

const Line = ({ children }: { readonly children: ReactNode }) => <div className="p-pace p-room-line">{children}</div>;
