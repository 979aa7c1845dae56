import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PAGES, type LoadedPage, type PageId } from '../../../shared/i18n/pages.ts';
import type { About } from '../../../shared/protocol/http.ts';
import { useAnnounce } from '../../a11y/live-region.tsx';
import { langOf } from '../../i18n.ts';
import { pathOf } from '../../models/pagePaths.ts';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { LangSwitch } from '../start/LangSwitch.tsx';
import { BlockView } from './BlockView.tsx';
import { Reading } from './reading.ts';
import { Words } from './Words.tsx';
import '../../styles/join.css';
import '../../styles/takehome.css';
import '../../styles/pages.css';
import '../../styles/print.css';

/** A page to read and print: what it is about, what stands where, and the parts. */
export const PageView = ({ text: { id, page, frame }, about }: PageViewProps) => {
  const { i18n } = useTranslation();
  return (
    <Reading value={{ about, frame }}>
      <main className="th-floor" id="main" tabIndex={-1} lang={langOf(i18n)}>
        <div className="th-bar">
          <Link className="k-button k-button--quiet" href="/">
            ← {frame.home}
          </Link>
          <LangSwitch />
          <div className="th-keep">
            {MODELS.has(id) && <CopyWords says={frame.copy} said={frame.copied} />}
            <Button onClick={() => globalThis.print()}>{frame.print}</Button>
          </div>
        </div>
        <article className="th-paper pg-paper" id={PAPER}>
          <header className="th-head">
            <CircleMark />
            <div>
              <p className="th-session">Kring</p>
              <h1 tabIndex={-1}>{page.title}</h1>
            </div>
          </header>
          <p className="pg-intro">
            <Words of={page.intro} />
          </p>
          <nav className="pg-contents" aria-labelledby="pg-contents">
            <h2 id="pg-contents">{frame.contents}</h2>
            <ol>
              {page.parts.map((part) => (
                <li key={part.id}>
                  <a href={`#${part.id}`}>{part.title}</a>
                </li>
              ))}
            </ol>
          </nav>
          {page.parts.map((part) => (
            <section className="pg-part" key={part.id} aria-labelledby={part.id}>
              <h2 id={part.id} tabIndex={-1}>
                {part.title}
              </h2>
              {part.blocks.map((block, at) => (
                // The words are fixed: their place is what they are.
                <BlockView key={at} block={block} />
              ))}
            </section>
          ))}
        </article>
        <nav className="pg-others" aria-label={frame.others}>
          <ul>
            {PAGES.filter((other) => other !== id).map((other) => (
              <li key={other}>
                <Link href={pathOf(other)}>{frame.pages[other]}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </Reading>
  );
};

/** Only behind TLS may a page copy; elsewhere one selects the words. */
const CopyWords = ({ says, said }: { readonly says: string; readonly said: string }) => {
  const announce = useAnnounce();
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return null;
  const copy = () => clipboard.writeText(document.getElementById(PAPER)?.innerText ?? '').then(() => announce(said));
  return <Button onClick={() => void copy()}>{says}</Button>;
};

const PAPER = 'pg-paper';

/** To take over and adapt. */
const MODELS: ReadonlySet<PageId> = new Set(['dpia', 'register', 'accessibility']);

interface PageViewProps {
  readonly text: LoadedPage;
  readonly about: About;
}
