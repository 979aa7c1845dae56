import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { GroupModel } from '../../models/laying.ts';
import { short } from '../../models/layingNews.ts';
import { Button } from '../../parts/Button.tsx';
import { Field } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { press, useAttempt } from '../facilitator/useAttempt.ts';
import { useLaying } from './context.ts';
import { LayingMenu } from './LayingMenu.tsx';
import { useCalmSaving } from './useCalmSaving.ts';

/** What is over a heap of cards: its name, which one may write, and taking it apart. */
export const GroupHead = ({ group }: { readonly group: GroupModel }) => {
  const { t } = useTranslation('laying');
  const laying = useLaying();
  const trying = useAttempt();
  const name = group.name === '' ? t('group.unnamed') : short(group.name);
  const { takeApart } = group;
  const apart =
    takeApart &&
    (() => {
      const lines = laying?.model.at({ kind: 'group', group: group.id })?.lines ?? [];
      return takeApart().then((ack) => (ack.ok && group.cards.length > 1 && laying?.onUndone({ kind: 'group', group, lines }), ack));
    });
  return (
    <div className="l-group-head">
      {group.rename === undefined ? <p className="l-group-name">{name}</p> : <GroupName group={group} rename={group.rename} />}
      <div className="l-group-doors">
        <LayingMenu end={{ kind: 'group', group: group.id }} />
        {apart && (
          <Button kind="quiet" aria-label={t('group.apartLabel', { name })} onClick={press(trying, apart)}>
            {t('group.apart')}
          </Button>
        )}
      </div>
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </div>
  );
};

const GroupName = ({ group, rename }: { readonly group: GroupModel; readonly rename: NonNullable<GroupModel['rename']> }) => {
  const { t } = useTranslation('laying');
  const { value, type, refusal, saveNow } = useCalmSaving({ name: group.name }, ({ name }) => rename(name.trim()));
  return (
    <form
      className="l-group-form"
      onSubmit={(event) => {
        event.preventDefault();
        saveNow();
      }}
    >
      <Field
        label={t('group.name')}
        value={value.name}
        maxLength={LIMITS.groupName}
        traces
        onChange={(name) => type({ name })}
        onBlur={saveNow}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
    </form>
  );
};
