import { createContext, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardId } from '../../../shared/ids.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Plan } from '../../../shared/model/card.ts';
import { useTyped } from '../../hooks/useTyped.ts';
import type { PenModel } from '../../models/facilitatorPen.ts';
import { Button } from '../../parts/Button.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { Menu, type MenuEntry } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { AskToErase } from './Erasing.tsx';
import { Icon } from './icons.tsx';
import { useAttempt, type Trying } from './useAttempt.ts';

/** Told when a card was taken away just now, so that the way back can be shown. */
export const TakenAway = createContext<(card: CardId) => void>(() => undefined);

/** Editing one card in place: whether it happens, and the words as they are typed. */
export const useEditing = (pen: PenModel | null): Editing => {
  const [words, type] = useTyped<Typed | null>(`edit.${pen?.card ?? ''}`, null);
  return { words: pen?.edit === undefined ? null : words, type };
};

/** What one may do with words one wrote down: change them, take them away, erase them for good. */
export const usePenItems = (pen: PenModel | null, editing: Editing, trying: Trying): readonly MenuEntry[] => {
  const { t } = useTranslation(['facilitator', 'forgetting']);
  const takenAway = useContext(TakenAway);
  const askToErase = useContext(AskToErase);
  if (pen === null) return [];
  const { text, plan, edit, withdraw } = pen;
  const items: readonly (MenuEntry | false)[] = [
    edit !== undefined && { id: 'edit', label: t('pen.edit'), onAction: () => editing.type({ text, plan }) },
    withdraw !== undefined && {
      id: 'withdraw',
      label: t('pen.withdraw'),
      onAction: () => void trying.attempt(withdraw).then((done) => done && takenAway(pen.card)),
    },
    { id: 'erase', label: t('forgetting:card.open'), onAction: () => askToErase({ ...pen, isOver: withdraw === undefined }) },
  ];
  return items.filter((item) => item !== false);
};

export const PenMenu = ({ pen, editing, trying }: { readonly pen: PenModel; readonly editing: Editing; readonly trying: Trying }) => {
  const { t } = useTranslation('facilitator');
  const items = usePenItems(pen, editing, trying);
  return (
    <div className="f-pen" data-pen={pen.card}>
      <Menu kind="quiet" label={t('pen.menu', { text: pen.text })} button={<Icon of="more" />} items={items} />
    </div>
  );
};

export const EditWords = ({ pen, editing }: { readonly pen: PenModel; readonly editing: Editing }) => {
  const { t } = useTranslation(['facilitator', 'common']);
  const trying = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const { words, type } = editing;
  // Opened by the person from the menu just now, so focus belongs here; and goes back to it.
  useEffect(() => {
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, []);
  if (words === null) return null;
  const done = () => {
    type(null);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-pen="${pen.card}"] button`)?.focus());
  };
  const text = words.text.trim();
  return (
    <form
      className="f-edit"
      onSubmit={(event) => {
        event.preventDefault();
        const { edit } = pen;
        if (text !== '' && edit) void trying.attempt(() => edit(text, words.plan)).then((kept) => kept && done());
      }}
    >
      <TextArea
        ref={field}
        label={t('pen.label')}
        value={words.text}
        maxLength={LIMITS.card}
        onChange={(typed) => type({ ...words, text: typed })}
      />
      {words.plan !== null &&
        (['when', 'withWhom', 'notice'] as const).map((part) => (
          <TextArea
            key={part}
            label={t(`common:plan.${part}`)}
            optional
            value={words.plan?.[part] ?? ''}
            maxLength={LIMITS.planField}
            onChange={(typed) => words.plan && type({ ...words, plan: { ...words.plan, [part]: typed } })}
          />
        ))}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
      <div className="f-row">
        <Button type="submit" kind="primary" disabled={text === ''}>
          {t('pen.keep')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('pen.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface Typed {
  readonly text: string;
  readonly plan: Plan | null;
}
export interface Editing {
  readonly words: Typed | null;
  readonly type: (words: Typed | null) => void;
}
