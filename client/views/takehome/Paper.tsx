import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FloorView } from '../../../shared/session/views.ts';
import { langOf } from '../../i18n.ts';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { FootLinks } from '../../parts/FootLinks.tsx';
import '../../styles/takehome.css';
import '../../styles/print.css';

/** A page of paper to keep: what it is, ways to keep it, and what stands on it. */
export const Paper = ({ floor, title, name, intro, files, back, children }: PaperProps) => {
  const { t, i18n } = useTranslation('takehome');
  const { session } = floor;
  const lang = langOf(i18n);
  return (
    <main className="th-floor" id="main" tabIndex={-1}>
      <nav className="th-bar">
        <Link className="k-button k-button--quiet" href={back}>
          ← {t('back')}
        </Link>
        <div className="th-keep">
          {files.map(({ href, label }) => (
            <a className="k-button" key={href} href={`${href}?lang=${lang}`} download>
              {label}
            </a>
          ))}
          <Button kind="primary" onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </div>
      </nav>
      <article className="th-paper">
        <header className="th-head">
          <CircleMark />
          <div>
            <p className="th-session" dir="auto">
              {session.title}
            </p>
            <h1>{title}</h1>
            <ul className="th-about">
              {[name, session.theme, session.scriptTitle[lang]]
                .filter((part) => part !== undefined && part !== '')
                .map((part) => (
                  <li key={part}>
                    <bdi>{part}</bdi>
                  </li>
                ))}
            </ul>
          </div>
        </header>
        <p className="th-intro">{intro}</p>
        {children}
        <footer className="th-foot k-meta">{t('madeWith')}</footer>
      </article>
      <p className="th-erased k-meta">{t('erased')}</p>
      <FootLinks newTab />
    </main>
  );
};

export interface PaperProps {
  readonly floor: FloorView;
  readonly title: ReactNode;
  readonly name?: string;
  readonly intro: ReactNode;
  /** What can be saved, and as what; the language is added. */
  readonly files: readonly { readonly href: string; readonly label: string }[];
  readonly back: string;
  readonly children: ReactNode;
}
