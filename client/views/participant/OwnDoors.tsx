import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardModel } from '../../models/participantCards.ts';
import { Button } from '../../parts/Button.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { EraseCard } from '../keeping/EraseCard.tsx';
import { useAttempt, useInSubgroup } from './desk.ts';
import { SureToShare } from './SureToShare.tsx';

/** What an author may do with an own card; folded away until asked for. Sharing asks once more. */
export const OwnDoors = ({ card, onEdit }: { readonly card: CardModel; readonly onEdit: () => void }) => {
  const { t } = useTranslation(['participant', 'common', 'subgroup']);
  const inSubgroup = useInSubgroup();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const { run, refusal, forget } = useAttempt();
  const id = useId();
  const { share, harvest, withdraw } = card;
  return (
    <div className="p-own-doors">
      <div className="p-row">
        {share !== undefined && !sure && (
          <Button kind="plain" onClick={() => setSure(true)}>
            {t(inSubgroup ? 'subgroup:here.share' : 'card.share')}
          </Button>
        )}
        <Button
          kind="quiet"
          className="p-more"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('card.actionsFor', { text: card.text.slice(0, 60) })}
          onClick={() => setOpen(!open)}
        >
          {t('common:change')}
        </Button>
      </div>
      {sure && share !== undefined && (
        <SureToShare
          asks={t(inSubgroup ? 'subgroup:here.shareSure' : 'card.shareSure')}
          text={card.text}
          does={t('card.shareNow')}
          onShare={() => void run(share).then((done) => done && setSure(false))}
          onCancel={() => setSure(false)}
        />
      )}
      <div id={id} className="p-row p-doors" hidden={!open}>
        <Button {...(card.edit !== undefined && { onClick: onEdit })}>{t('card.edit')}</Button>
        {withdraw !== undefined && <Button onClick={() => void run(withdraw)}>{t('card.withdraw')}</Button>}
        {card.erase !== undefined && <EraseCard text={card.text} erase={card.erase} kind="plain" follows={card.earlier !== undefined} />}
        {harvest !== undefined && (
          <Button onClick={() => void run(harvest.toggle)}>{t(harvest.on ? 'card.harvestOut' : 'card.harvestIn')}</Button>
        )}
        {harvest !== undefined && <p className="k-meta">{t(harvest.on ? 'card.inHarvest' : 'card.notInHarvest')}</p>}
      </div>
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </div>
  );
};
