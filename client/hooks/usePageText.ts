import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPage, type LoadedPage, type PageId } from '../../shared/i18n/pages.ts';
import { langOf } from '../i18n.ts';

/** A page’s words in the language of the device; the old ones stay while another language is fetched. */
export const usePageText = (id: PageId): PageTextState => {
  const { i18n } = useTranslation();
  const lang = langOf(i18n);
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<PageTextState>({ kind: 'loading' });
  const again = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(() => {
    let gone = false;
    loadPage(id, lang).then(
      (loaded) => !gone && setState({ kind: 'there', loaded }),
      () => !gone && setState({ kind: 'failed', again }),
    );
    return () => {
      gone = true;
    };
  }, [id, lang, turn, again]);
  return state;
};

export type PageTextState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly loaded: LoadedPage }
  | { readonly kind: 'failed'; readonly again: () => void };
