import { useEffect, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../a11y/live-region.tsx';
import type { Saving, SavingState } from '../../hooks/useSaving.ts';
import type { FileToKeep } from '../../models/filesToKeep.ts';
import '../../styles/saving.css';

/** Before one saves: who will be able to read it, what stands out in it, and what it can be kept as. */
export const SavingPanel = ({ who, files, saving, children, more }: SavingPanelProps) => {
  const { t } = useTranslation('takehome');
  const title = useId();
  return (
    <section className="th-saving" aria-labelledby={title}>
      <p id={title} className="th-saving-title">
        {t('save.title')}
      </p>
      <p className="th-saving-who">{who}</p>
      {children}
      <ul className="th-files">
        {files.map((file) => (
          <FileRow key={file.kind} file={file} state={saving.states[file.kind]} onSave={saving.save} />
        ))}
      </ul>
      {more}
    </section>
  );
};

const FileRow = ({ file, state, onSave }: FileRowProps) => {
  const { t } = useTranslation(['takehome', 'refusals']);
  const line = useId();
  const making = state?.kind === 'making';
  const says = state === undefined ? null : sentenceOf(state, t);
  const announce = useAnnounce();
  useEffect(() => {
    if (says !== null) announce(says);
  }, [says, announce]);
  return (
    <li className="th-file">
      <a
        className="k-button"
        href={file.href}
        download
        aria-describedby={line}
        aria-disabled={making || undefined}
        aria-busy={making || undefined}
        onClick={(event) => {
          // Without script the link itself saves it; with it, long work shows, and what fails gets a sentence.
          event.preventDefault();
          if (!making) onSave(file);
        }}
      >
        {t(LABELS[file.kind])}
      </a>
      <p id={line} className="th-file-line k-meta" data-state={state?.kind}>
        {says ?? t(`save.for.${file.kind}`)}
      </p>
    </li>
  );
};

const sentenceOf = (state: SavingState, t: ReturnType<typeof useTranslation<['takehome', 'refusals']>>['t']): string => {
  switch (state.kind) {
    case 'making':
      return t('save.making');
    case 'saved':
      return t('save.saved', { file: state.name });
    case 'failed':
      // The sentence for that code is about storing, and nothing was to be stored here.
      return state.refusal.code === 'unavailable' ? t('save.lost') : t(`refusals:refusal.${state.refusal.code}`);
  }
};

const LABELS = {
  pdf: 'save.pdf',
  docx: 'save.docx',
  md: 'saveMarkdown',
  csv: 'save.csv',
  json: 'saveJson',
  svg: 'save.svg',
  png: 'save.png',
} as const;

interface SavingPanelProps {
  /** Who will be able to read it, in a sentence. */
  readonly who: string;
  readonly files: readonly FileToKeep[];
  readonly saving: Saving;
  /** What stands out. */
  readonly children?: ReactNode;
  /** Choices about the files. */
  readonly more?: ReactNode;
}

interface FileRowProps {
  readonly file: FileToKeep;
  readonly state: SavingState | undefined;
  readonly onSave: (file: FileToKeep) => void;
}
