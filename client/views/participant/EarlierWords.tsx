import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../../shared/model/limits.ts';
import { WAYS_IT_WENT } from '../../../shared/model/card.ts';
import type { EarlierWords } from '../../models/earlier.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { TextArea } from '../../parts/Field.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { PlanTold } from '../mykey/PlanTold.tsx';
import { useAttempt, useWords } from './desk.ts';
import { SureToShare } from './SureToShare.tsx';

/** One thing that followed me: what I wrote then, how it went, and what I noticed. All of it stays mine until I share it. */
export const EarlierItem = ({ words }: { readonly words: EarlierWords }) => {
  const { t } = useTranslation(['mykey', 'common']);
  const { run, refusal, forget } = useAttempt();
  const [sure, setSure] = useState(false);
  const id = useId();
  const { share, putAway, how } = words;
  const asks = words.was === 'intention';
  return (
    <li className="mk-earlier">
      <p className="k-words" dir="auto" id={id}>
        {words.text}
      </p>
      {!asks && <p className="k-meta">{words.was === 'strength' ? t('page.strength') : t(`common:kinds.${words.was}`)}</p>}
      <PlanTold plan={words.plan} />
      {asks && (
        <>
          <Choice
            legend={t('earlier.howFor')}
            value={how ?? ''}
            options={WAYS_IT_WENT.map((way) => ({ value: way, label: t(`earlier.how.${way}`) }))}
            onChange={(way) => way !== '' && void run(words.look(way, words.noticed))}
          />
          {how !== null && how !== 'let-go' && <Noticed words={words} />}
          {how === 'not-yet' && <p className="k-meta">{t('earlier.followsAgain')}</p>}
          {how === 'let-go' && <p className="k-meta">{t('earlier.letGo')}</p>}
        </>
      )}
      {words.shared && <p className="k-meta">{t('earlier.shared')}</p>}
      {sure && share !== undefined ? (
        <SureToShare
          asks={t('earlier.shareSure')}
          text={`${words.text} ${words.noticed}`}
          does={t('earlier.shareNow')}
          onShare={() => void run(share).then((done) => done && setSure(false))}
          onCancel={() => setSure(false)}
        />
      ) : (
        <div className="p-row">
          {share !== undefined && (
            <Button kind="plain" aria-describedby={id} onClick={() => setSure(true)}>
              {t('earlier.share')}
            </Button>
          )}
          {!asks && putAway !== undefined && (
            <Button kind="quiet" aria-describedby={id} onClick={() => void run(putAway)}>
              {t('earlier.putAway')}
            </Button>
          )}
        </div>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} onClose={forget} />}
    </li>
  );
};

/** Words in the field outlive a reload; they are kept when their writer says so. */
const Noticed = ({ words }: { readonly words: EarlierWords }) => {
  const { t } = useTranslation('mykey');
  const { run, refusal } = useAttempt();
  const draft = useWords(`look:${words.id}`);
  const typed = draft.words?.text ?? words.noticed;
  const changed = typed.trim() !== words.noticed;
  const keep = async () => {
    if (await run(words.look(words.how, typed.trim()))) draft.drop();
  };
  return (
    <form
      className="p-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea
        label={t('earlier.noticed')}
        value={typed}
        maxLength={LIMITS.noticed}
        rows={2}
        traces={words.shared}
        optional
        onChange={(text) => draft.type({ text })}
      />
      {changed && (
        <div className="p-row">
          <Button type="submit">{t('earlier.keepWords')}</Button>
        </div>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </form>
  );
};
