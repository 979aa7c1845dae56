import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromptsModel } from '../../../models/facilitatorPrompts.ts';
import { Glyph } from '../../../parts/Glyph.tsx';
import { Icon } from '../icons.tsx';
import '../../../styles/facilitator-rooms.css';

/** For who leads a group for the first time: one thing to say, one to watch for, one question that helps. */
export const Prompts = ({ prompts }: { readonly prompts: PromptsModel }) => {
  const { t } = useTranslation('leading');
  const { say, watch, question } = prompts;
  return (
    <section className="f-prompts" aria-label={t('prompts.title')}>
      {say.length > 0 && (
        <Prompt title={t('prompts.say')} lines={say}>
          {(line) => <p className="f-prompt-say">“{line}”</p>}
        </Prompt>
      )}
      {watch.length > 0 && (
        <Prompt title={t('prompts.watch')} lines={watch}>
          {(line) => <p>{line}</p>}
        </Prompt>
      )}
      {question && (
        <Prompt
          key={question.sheet}
          title={
            <span className="f-prompt-sheet" data-hue={question.perspective}>
              <Glyph of={question.perspective} />
              {t('prompts.question', { sheet: question.sheet.toLowerCase() })}
            </span>
          }
          lines={question.examples}
        >
          {(line) => <p className="f-prompt-say">“{line}”</p>}
        </Prompt>
      )}
    </section>
  );
};

const Prompt = ({ title, lines, children }: PromptProps) => {
  const { t } = useTranslation('leading');
  const [at, setAt] = useState(0);
  const line = lines[at % lines.length] ?? '';
  return (
    <div className="f-prompt">
      <h2 className="f-label">{title}</h2>
      <div aria-live="polite">{children(line)}</div>
      {lines.length > 1 && (
        <button
          type="button"
          className="f-icon-button"
          aria-label={t('prompts.another')}
          title={t('prompts.another')}
          onClick={() => setAt(at + 1)}
        >
          <Icon of="on" />
        </button>
      )}
    </div>
  );
};

interface PromptProps {
  readonly title: ReactNode;
  readonly lines: readonly string[];
  readonly children: (line: string) => ReactNode;
}
