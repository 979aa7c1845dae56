import { useTranslation } from 'react-i18next';
import type { LinkEnd, LinkKind } from '../../../shared/model/links.ts';
import type { Choice } from '../../models/laying.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { useAttempt } from '../facilitator/useAttempt.ts';

export type Asked = 'lay' | LinkKind;

/** The other end: a group, a card or a point of the clip. */
export const ChooseDialog = ({ asked, words, choices, onChosen, onClose }: ChooseProps) => {
  const { t } = useTranslation('laying');
  const trying = useAttempt();
  const take = (choice: Choice) => void trying.attempt(choice.choose).then((done) => done && onChosen(choice.key));
  return (
    <Dialog title={t(`choose.${asked}`)} isOpen onClose={onClose}>
      <div className="l-choose">
        <q className="k-words l-choose-own" dir="auto">
          {words}
        </q>
        {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
        {choices.length === 0 && <Empty>{t('choose.nothing')}</Empty>}
        {KINDS.map(({ kind, title }) => {
          const these = choices.filter(({ end }) => end.kind === kind);
          if (these.length === 0) return null;
          return (
            <section key={kind} aria-label={t(`choose.${title}`)}>
              <h3>{t(`choose.${title}`)}</h3>
              <ul className="l-choices">
                {these.map((choice) => (
                  <li key={choice.key}>
                    <Button className="l-choice" onClick={() => take(choice)}>
                      <span className={kind === 'card' ? 'k-words' : ''} dir="auto">
                        {choice.words}
                      </span>
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
};

const KINDS = [
  { kind: 'group', title: 'groups' },
  { kind: 'point', title: 'points' },
  { kind: 'card', title: 'cards' },
] as const satisfies readonly { readonly kind: LinkEnd['kind']; readonly title: 'groups' | 'points' | 'cards' }[];

interface ChooseProps {
  readonly asked: Asked;
  /** Of the thing one comes from. */
  readonly words: string;
  readonly choices: readonly Choice[];
  /** Told the key of what was chosen, once it was done. */
  readonly onChosen: (key: string) => void;
  readonly onClose: () => void;
}
