import { useTranslation } from 'react-i18next';
import type { TensionWords } from '../../../shared/model/links.ts';

/** What people said about a tension; what stayed empty is not there. */
export const TensionTold = ({ told }: { readonly told: TensionWords }) => {
  const { t } = useTranslation('laying');
  return (
    <dl className="l-told">
      {ASPECTS.filter((aspect) => told[aspect] !== '').map((aspect) => (
        <div key={aspect}>
          <dt>{t(`tension.${aspect}`)}</dt>
          <dd className="k-words" dir="auto">
            {told[aspect]}
          </dd>
        </div>
      ))}
    </dl>
  );
};

export const ASPECTS = ['where', 'origin', 'problem', 'whom'] as const satisfies readonly (keyof TensionWords)[];
