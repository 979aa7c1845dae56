import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { parseJoinCode, type JoinCode } from '../../../shared/ids.ts';
import { codeIn } from '../../models/typedCode.ts';
import { Button } from '../../parts/Button.tsx';
import { CircleMark } from '../../parts/CircleMark.tsx';
import { Field } from '../../parts/Field.tsx';
import { FootLinks } from '../../parts/FootLinks.tsx';
import { LangSwitch } from './LangSwitch.tsx';
import '../../styles/join.css';

/** The first page: what Kring is in two sentences, a code to join with, and a way to begin. */
export const StartView = ({ onCode, beginPath, seriesPath }: StartViewProps) => {
  const { t } = useTranslation(['start', 'common', 'takehome']);
  return (
    <div className="j-page">
      <header className="j-head">
        <CircleMark />
        <LangSwitch />
      </header>
      <main id="main" tabIndex={-1} className="j-main">
        <div className="j-lead">
          <h1>{t('common:product')}</h1>
          <p>{t('lead')}</p>
          <p>{t('lead2')}</p>
        </div>
        <CodeForm onCode={onCode} />
        <section className="j-begin" aria-labelledby="j-begin">
          <h2 id="j-begin">{t('create.title')}</h2>
          <p>{t('create.text')}</p>
          <Link className="k-button k-button--plain" href={beginPath}>
            {t('create.go')}
          </Link>
          <p className="j-series">
            {t('series.text')} <Link href={seriesPath}>{t('series.go')}</Link>
          </p>
          <p className="j-series">
            <Link href="/oogst">{t('takehome:open.title')}</Link>
          </p>
        </section>
      </main>
      <footer className="j-foot">
        <FootLinks />
      </footer>
    </div>
  );
};

/** Takes a code as people type, read aloud or paste it. */
const CodeForm = ({ onCode }: { readonly onCode: (code: JoinCode) => void }) => {
  const { t } = useTranslation('start');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="j-paper"
      onSubmit={(event) => {
        event.preventDefault();
        const code = codeIn(typed);
        setWrong(code === null);
        if (code !== null) onCode(code);
      }}
    >
      <h2>{t('code.title')}</h2>
      <div className="j-code">
        <Field
          label={t('code.label')}
          hint={t('code.hint')}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(value) => {
            // A pasted link becomes its code at once, so that one sees it was understood.
            const code = value.includes('/') ? codeIn(value) : null;
            setTyped(code ?? value);
            setWrong(false);
          }}
          {...(wrong && { problem: t('code.wrong') })}
        />
      </div>
      <Button kind="primary" type="submit" className={parseJoinCode(typed) === null ? '' : 'j-ready'}>
        {t('code.go')}
      </Button>
    </form>
  );
};

interface StartViewProps {
  readonly onCode: (code: JoinCode) => void;
  /** Where one makes a meeting. */
  readonly beginPath: string;
  /** Where a group that meets more often has its home. */
  readonly seriesPath: string;
}
