import { useCallback, useState } from 'react';
import type { ImportFault } from '../../shared/harvest/harvest-import.ts';
import type { Opened } from '../../shared/harvest/opened.ts';

export type OpenedHarvest =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'there'; readonly of: Opened }
  | { readonly kind: 'fault'; readonly fault: ImportFault }
  /** The file itself could not be read. */
  | { readonly kind: 'unread' };

/** Reads a harvest, or those of a series, from a file of this device. Nothing of it leaves this tab, and nothing of it is kept. */
export const useOpenedHarvest = (): { readonly opened: OpenedHarvest; readonly open: (file: Blob) => void } => {
  const [opened, setOpened] = useState<OpenedHarvest>({ kind: 'none' });
  const open = useCallback((file: Blob) => {
    setOpened({ kind: 'reading' });
    read(file).then(setOpened, () => setOpened({ kind: 'unread' }));
  }, []);
  return { opened, open };
};

const read = async (file: Blob): Promise<OpenedHarvest> => {
  // Far more than any harvest: what is so big is not even read.
  if (file.size > MOST_BYTES) return { kind: 'fault', fault: { kind: 'too-big', most: MOST_BYTES } };
  const [{ keptFromJson }, json] = await Promise.all([import('../../shared/harvest/opened.ts'), file.text()]);
  const found = keptFromJson(json);
  return found.ok ? { kind: 'there', of: found.value } : { kind: 'fault', fault: found.error };
};

const MOST_BYTES = 20_000_000;
