import { useCallback, useState } from 'react';
import type { Refusal } from '../../shared/session/refusal.ts';
import { fetchFile } from '../connection/files.ts';
import type { FileKind, FileToKeep } from '../models/filesToKeep.ts';
import { drawPicture } from './drawPicture.ts';
import { keepFile } from './keepFile.ts';

export type SavingState =
  { readonly kind: 'making' } | { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'failed'; readonly refusal: Refusal };

export interface Saving {
  /** How far each file is that was asked for. */
  readonly states: Readonly<Partial<Record<FileKind, SavingState>>>;
  readonly save: (file: FileToKeep) => void;
}

/** Has files made, and gives them to the browser to save. */
export const useSaving = (): Saving => {
  const [states, setStates] = useState<Saving['states']>({});
  const save = useCallback((file: FileToKeep): void => {
    const say = (state: SavingState): void => setStates((before) => ({ ...before, [file.kind]: state }));
    say({ kind: 'making' });
    void make(file).then(say);
  }, []);
  return { states, save };
};

const make = async ({ href, drawn }: FileToKeep): Promise<SavingState> => {
  const fetched = await fetchFile(href);
  if (!fetched.ok) return { kind: 'failed', refusal: fetched.error };
  const { name, blob } = fetched.value;
  const file = drawn ? await drawPicture(blob) : blob;
  if (file === null) return { kind: 'failed', refusal: { code: 'no-file' } };
  const called = drawn ? name.replace(/\.svg$/, '.png') : name;
  keepFile(file, called);
  return { kind: 'saved', name: called };
};
