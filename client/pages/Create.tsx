import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import { useCreate } from '../hooks/useCreate.ts';
import { useLinks } from '../hooks/useLinks.ts';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { usePrepared } from '../hooks/usePrepared.ts';
import { SharePanel } from '../views/facilitator/SharePanel.tsx';
import { PrepareTogether } from '../views/prepare/PrepareTogether.tsx';
import { SendAhead } from '../views/prepare/SendAhead.tsx';
import { CreateForm } from '../views/start/CreateForm.tsx';
import '../styles/facilitator.css';
import '../styles/facilitator-rooms.css';

/** `/new`: a facilitator makes a session and gets what to hand out. */
const Create = () => {
  const { t } = useTranslation(['facilitator', 'prepare']);
  const { created, create } = useCreate();
  const { links } = useLinks(created);
  const { state } = usePrepared(created);
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(created === null ? t('create.title') : t('share.ready'));
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
          {state.kind === 'there' && (
            <section className="f-sheet-form f-form" aria-labelledby="f-ahead">
              <h2 id="f-ahead">{t('prepare:panel.title')}</h2>
              <details className="f-prepare">
                <summary>{t('prepare:panel.send')}</summary>
                <div className="f-prepare-inner">
                  <SendAhead {...state.prepared} link={new URL(`/s/${created}/prepare`, location.origin).href} />
                </div>
              </details>
              <details className="f-prepare">
                <summary>{t('prepare:panel.hosts')}</summary>
                <div className="f-prepare-inner">
                  <PrepareTogether
                    coHostLink={links.kind === 'there' ? links.links.coHost : null}
                    planPath={`/s/${created}/plan`}
                    coHosts={NOBODY_YET}
                  />
                </div>
              </details>
            </section>
          )}
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

const NOBODY_YET: readonly string[] = [];

export default Create;
