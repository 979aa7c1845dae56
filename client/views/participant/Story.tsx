import { useTranslation } from 'react-i18next';
import type { ParticipantModel } from '../../models/participant.ts';
import { CoText } from '../text/CoText.tsx';
import { useDesk, useInSubgroup } from './desk.ts';
import { Unfold } from './MySheet.tsx';

/** While somebody tells: the teller may keep a short text, the others have a quiet screen. Afterwards it can be read again. */
export const Story = ({ model }: { readonly model: ParticipantModel }) => {
  const { t } = useTranslation(['participant', 'subgroup']);
  const { live } = useDesk();
  const inSubgroup = useInSubgroup();
  const { bringer, me } = model;
  const name = bringer?.name;
  const text = (
    <CoText
      open={live.openText}
      text={{ kind: 'case' }}
      label={name === undefined ? t('story.labelNobody') : t('story.label', { name })}

      hideLabel
      {...(model.story === 'later' && { empty: t('story.empty') })}
    />
  );
  if (model.story === 'later')
    return (
      <Unfold title={me.bringer ? t('story.yours') : name === undefined ? t('story.titleNobody') : t('story.title', { name })}>
        {text}
      </Unfold>
    );
  if (me.bringer)
    return (
      <section className="p-story p-story--mine" aria-labelledby="p-story-title">
        <h2 id="p-story-title">{t('story.yours')}</h2>
        <p className="k-meta">{t(inSubgroup ? 'subgroup:here.storyHint' : 'story.yoursHint')}</p>
        {text}
      </section>
    );
  return (
    <section className="p-story" aria-labelledby="p-story-title">
      <div className="p-listen">
        <Ripples />
        <h2 id="p-story-title">{t('story.listen')}</h2>
        <p>{name === undefined ? t('story.listenMoreNobody') : t('story.listenMore', { name })}</p>
      </div>
      {text}
    </section>
  );
};

const Ripples = () => (
  <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false" fill="none" stroke="currentColor">
    <circle cx="60" cy="60" r="10" fill="currentColor" stroke="none" />
    <circle cx="60" cy="60" r="26" strokeWidth="2.5" opacity=".75" />
    <circle cx="60" cy="60" r="42" strokeWidth="2" opacity=".45" />
    <circle cx="60" cy="60" r="57" strokeWidth="1.5" opacity=".25" />
  </svg>
);
