import { useTranslation } from 'react-i18next';

/** First stop of the keyboard: past everything, to `<main id="main" tabIndex={-1}>`. */
export const SkipLink = () => {
  const { t } = useTranslation('common');
  return (
    <a className="k-skip" href="#main" onClick={(event) => skip(event)}>
      {t('skip')}
    </a>
  );
};

/** Moves focus by hand: the address after `#` may be a secret link's and stays untouched. */
const skip = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};
