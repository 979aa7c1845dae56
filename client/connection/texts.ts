import * as Y from 'yjs';
import { docName, parseDocName, TEXT_ROOT, type DocRef } from '../../shared/doc/names.ts';
import type { CloseName } from '../../shared/protocol/close-codes.ts';
import type { RoomId, SessionId } from '../../shared/ids.ts';
import { openCopy, reopenDelay, type Copy } from './copy.ts';
import { wordsAfter } from './lost-words.ts';
import { watchReceipts, type Receipts } from './receipts.ts';
import type { LostText, OpenText, TextState } from './types.ts';

interface TextsDeps {
  readonly DocSocket: typeof WebSocket;
  /** Where we are; `null` before the first welcome. */
  readonly place: () => { readonly session: SessionId; readonly room: RoomId } | null;
  /** Whether everything is stored may have changed. */
  readonly onSaving: () => void;
  /** There are words that did not arrive. */
  readonly onLost?: () => void;
}

export interface Texts {
  readonly open: OpenText;
  allStored(): boolean;
  /** Words that did not arrive, of texts that are not open to this person any more: they are in another room now. */
  lost(): readonly LostText[];
  forget(text: LostText): void;
  close(): void;
}

interface Page {
  readonly copy: Copy;
  readonly receipts: Receipts;
}

/** The co-written texts of a session. Words that did not arrive are offered back, also when their text was closed on screen meanwhile. */
export const createTexts = ({ DocSocket, place, onSaving, onLost }: TextsDeps): Texts => {
  const pages = new Set<Page>();
  const drafts = new Map<string, string>();
  const closers = new Set<() => void>();

  const keepDraft = (name: string, words: string | null) => {
    if (words === null) return;
    drafts.set(name, [drafts.get(name), words].filter((part) => part !== undefined).join('\n'));
    onLost?.();
  };

  const open: OpenText = (text, onChange, room) => {
    const here = place();
    const ref: DocRef | null = here === null ? null : { ...text, session: here.session, room: room ?? here.room };
    const name = ref === null ? '' : docName(ref);
    let page: Page | null = null;
    /** The page before this one, whose words may not have arrived. */
    let former: { readonly page: Page; readonly why: CloseName } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    let mayWrite = false;
    let told: TextState | null = null;

    const tell = (state: TextState) => {
      if (left || (told !== null && sameState(told, state))) return;
      told = state;
      onChange(state);
    };

    const offerDraft = (why: CloseName) => {
      const draft = drafts.get(name);
      if (left || draft === undefined) return;
      // Who may not read it any more is on the way to another room: what is on screen now goes with this one.
      if (why !== 'forbidden') drafts.delete(name);
      tell({ kind: 'closed', why, draft });
    };

    const settleFormer = (storedClock: (client: number) => number) => {
      if (former === null) return;
      const { page: old, why } = former;
      former = null;
      keepDraft(name, wordsAfter(old.copy.doc.getText(TEXT_ROOT), storedClock(old.copy.doc.clientID)));
      discard(old);
      offerDraft(why);
    };

    const discard = (old: Page) => {
      old.receipts.stop();
      old.copy.destroy();
      pages.delete(old);
      onSaving();
    };

    const refresh = (mine: Page) => {
      if (page !== mine) return;
      const { provider, doc } = mine.copy;
      // In as a reader, with changes of our own. The server cannot tell: a deletion has no clock.
      if (provider.synced && !mine.receipts.mayWrite() && !mine.receipts.allStored()) {
        provider.disconnect();
        return onFinal(mine, 'accessChanged');
      }
      if (provider.synced) {
        mayWrite = mine.receipts.mayWrite();
        settleFormer((client) => Y.getState(doc.store, client));
      }
      if (provider.synced || told?.kind === 'open') {
        tell({ kind: 'open', text: doc.getText(TEXT_ROOT), awareness: provider.awareness, mayWrite, synced: provider.synced });
      }
      onSaving();
      if (left && mine.receipts.allStored()) finish();
    };

    const onFinal = (mine: Page, why: CloseName) => {
      if (page !== mine) return discard(mine);
      page = null;
      // Who the words belong to took them back: nothing of them is offered again.
      if (why === 'erased') {
        drafts.delete(name);
        if (former !== null) discard(former.page);
        former = null;
        discard(mine);
      } else if (former === null && !mine.receipts.allStored()) former = { page: mine, why };
      else discard(mine);
      const delay = reopenDelay(why);
      if (delay === null || left) {
        const old = former?.page ?? mine;
        settleFormer(() => old.receipts.storedClock());
        if (drafts.has(name)) offerDraft(why);
        else tell({ kind: 'closed', why, draft: null });
        return;
      }
      tell(delay > 1_000 ? { kind: 'closed', why, draft: null } : { kind: 'opening' });
      timer = setTimeout(start, delay);
    };

    const start = () => {
      const copy = openCopy(DocSocket, name, (why) => {
        onFinal(mine, why);
      });
      copy.doc.getText(TEXT_ROOT);
      const mine: Page = {
        copy,
        receipts: watchReceipts(copy, () => {
          refresh(mine);
        }),
      };
      page = mine;
      pages.add(mine);
      copy.provider.on('sync', () => {
        refresh(mine);
      });
    };

    const finish = () => {
      left = true;
      clearTimeout(timer);
      closers.delete(finish);
      if (page !== null) {
        keepDraft(name, page.receipts.allStored() ? null : wordsAfter(page.copy.doc.getText(TEXT_ROOT), page.receipts.storedClock()));
        discard(page);
      }
      page = null;
      const old = former?.page;
      if (old !== undefined) settleFormer(() => old.receipts.storedClock());
    };

    closers.add(finish);
    if (ref === null) tell({ kind: 'closed', why: 'unavailable', draft: null });
    else {
      offerDraft('accessChanged');
      tell({ kind: 'opening' });
      start();
    }
    return {
      close() {
        left = true;
        // Words on their way may arrive yet; what does not is offered when the text is opened again.
        if (page === null || page.receipts.allStored()) finish();
        else timer = setTimeout(finish, LINGER);
      },
    };
  };

  return {
    open,
    lost: () =>
      [...drafts].flatMap(([name, words]) => {
        const room = parseDocName(name)?.room;
        return room === undefined || room === place()?.room ? [] : [{ name, room, words }];
      }),
    forget: ({ name }) => {
      drafts.delete(name);
      onLost?.();
    },
    allStored: () => [...pages].every(({ receipts }) => receipts.allStored()),
    close() {
      for (const finish of [...closers]) finish();
    },
  };
};

const sameState = (one: TextState, other: TextState): boolean => {
  if (one.kind === 'open' && other.kind === 'open')
    return one.text === other.text && one.mayWrite === other.mayWrite && one.synced === other.synced;
  return one.kind === other.kind && one.kind !== 'closed';
};

/** Milliseconds. */
const LINGER = 8_000;
