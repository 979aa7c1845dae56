import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../shared/i18n/pages.ts';
import { useAbout } from '../hooks/useAbout.ts';
import { usePageText } from '../hooks/usePageText.ts';
import { Button } from '../parts/Button.tsx';
import { Connecting } from '../parts/ConnectionStates.tsx';
import { Place } from '../parts/Place.tsx';
import { PageView } from '../views/pages/PageView.tsx';

/** `/privacy`, `/privacy/dpia`, `/privacy/register`, `/toegankelijkheid`: to read before one is anywhere. */
const ToRead = ({ id }: { readonly id: PageId }) => {
  const { t } = useTranslation('start');
  const about = useAbout();
  const text = usePageText(id);
  const title = text.kind === 'there' ? text.loaded.page.title : null;
  const there = text.kind === 'there' && about !== null ? text.loaded.id : null;
  const before = useRef<PageId | null>(null);
  useEffect(() => {
    if (title !== null) document.title = `${title} · Kring`;
  }, [title]);
  useEffect(() => {
    if (there === null) return;
    const isNext = before.current !== null && before.current !== there;
    before.current = there;
    // The part that the address names was not there yet when the browser looked for it.
    const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (part === null) globalThis.scrollTo(0, 0);
    else part.scrollIntoView();
    // Another page in the place of this one: who listens hears which.
    if (isNext) (part ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  }, [there]);
  if (text.kind === 'failed')
    return (
      <Place
        title={t('join.unavailable')}
        actions={
          <Button kind="primary" onClick={text.again}>
            {t('join.again')}
          </Button>
        }
      >
        {t('join.unavailableMore')}
      </Place>
    );
  if (text.kind === 'loading' || about === null) return <Connecting />;
  return <PageView text={text.loaded} about={about} />;
};
export default ToRead;
