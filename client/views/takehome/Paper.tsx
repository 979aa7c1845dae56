import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { FootLinks } from '../../parts/FootLinks.tsx';
import { About } from './About.tsx';
import '../../styles/takehome.css';
import '../../styles/print.css';

/** A page of paper to keep: what it is, ways to keep it, and what stands on it. */
export const Paper = ({ of, title, about, intro, saving, back, foot, children }: PaperProps) => {
  const { t } = useTranslation('takehome');
  return (
    <main className="th-floor" id="main" tabIndex={-1}>
      <nav className="th-bar">
        <Link className="k-button k-button--quiet" href={back.href}>
          ← {back.label ?? t('back')}
        </Link>
        <div className="th-keep">
          <Button kind="primary" onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </div>
      </nav>
      {saving}
      <article className="th-paper">
        <header className="th-head">
          <CircleMark />
          <div>
            <p className="th-session" dir="auto">
              {of}
            </p>
            <h1>{title}</h1>
            <About parts={about} />
          </div>
        </header>
        <p className="th-intro">{intro}</p>
        {children}
        <footer className="th-foot k-meta">{t('madeWith')}</footer>
      </article>
      {foot}
      <FootLinks newTab />
    </main>
  );
};

export interface PaperProps {
  /** The session it is of. */
  readonly of: string;
  readonly title: ReactNode;
  /** What stands under the title: whose it is, the theme, the script. */
  readonly about: readonly string[];
  readonly intro: ReactNode;
  /** What it can be kept as. */
  readonly saving?: ReactNode;
  readonly back: { readonly href: string; readonly label?: string };
  /** Under the paper: until when it is there. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}
