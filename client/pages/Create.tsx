import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import { useCreate } from '../hooks/useCreate.ts';
import { useLinks } from '../hooks/useLinks.ts';
import { SharePanel } from '../views/facilitator/SharePanel.tsx';
import { CreateForm } from '../views/start/CreateForm.tsx';
import '../styles/facilitator.css';

/** `/new`: a facilitator makes a session and gets what to hand out. */
const Create = () => {
  const { t } = useTranslation('facilitator');
  const { created, create } = useCreate();
  const { links } = useLinks(created);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (created === null) return;
    window.scrollTo(0, 0);
    title.current?.focus();
  }, [created]);
  return (
    <main className="f-create" id="main" tabIndex={-1}>
      {created === null ? (
        <>
          <Link className="f-back" href="/">
            {t('create.back')}
          </Link>
          <h1>{t('create.title')}</h1>
          <p className="f-lead">{t('create.intro')}</p>
          <CreateForm scripts={SCRIPTS} create={create} />
        </>
      ) : (
        <>
          <h1 ref={title} tabIndex={-1}>
            {t('share.ready')}
          </h1>
          <p className="f-lead">{t('share.readyIntro')}</p>
          <div className="f-sheet-form">
            <h2 className="k-hidden">{t('share.title')}</h2>
            <SharePanel code={created} links={links} />
          </div>
          <div className="f-create-foot">
            <Link className="k-button k-button--primary" href={`/s/${created}/lead`}>
              {t('share.begin')}
            </Link>
          </div>
        </>
      )}
    </main>
  );
};

export default Create;
