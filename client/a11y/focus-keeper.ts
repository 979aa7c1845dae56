/**
 * When what had focus goes away (a card that was taken back, a form whose moment passed), focus stays near, on the closest
 * part of the page that is still there: a keyboard or a screen reader never falls back to the top. It waits a moment, so that
 * whoever removed the thing may say better where focus goes, and it scrolls only after one's own deed. Returns what stops it.
 */
export const keepFocus = (page: Document): (() => void) => {
  let path: readonly HTMLElement[] = [];
  /** Where one was before a dialog or a menu lay over the page. */
  let under: readonly HTMLElement[] = [];
  let deedAt = -Infinity;
  const isLost = (): boolean => page.activeElement === page.body && path[0] !== undefined && !isThere(path[0]);
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    path = pathOf(target);
    if (target.closest(LAID_OVER) === null) under = path;
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // Somebody pressed where there is nothing: then nothing has focus because they chose so.
    queueMicrotask(() => {
      if (relatedTarget === null && page.activeElement === page.body && path[0] !== undefined && isThere(path[0])) path = [];
    });
  };
  const land = (): void => {
    if (!isLost()) return;
    const home = [...path, ...under].find((element) => isThere(element) && element.matches(HOMES));
    takeFocus(home === undefined ? (page.querySelector<HTMLElement>('h1') ?? page.body) : landingIn(home), {
      preventScroll: performance.now() - deedAt > OWN_DEED_MS,
    });
  };
  const watch = new MutationObserver(() => {
    if (isLost()) requestAnimationFrame(() => requestAnimationFrame(land));
  });
  const onDeed = (): void => {
    deedAt = performance.now();
  };
  page.addEventListener('focusin', onFocus);
  page.addEventListener('focusout', onBlur);
  // Enter and Space on a button, and Enter in a field, come as these too.
  page.addEventListener('click', onDeed, true);
  page.addEventListener('submit', onDeed, true);
  watch.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    page.removeEventListener('focusout', onBlur);
    page.removeEventListener('click', onDeed, true);
    page.removeEventListener('submit', onDeed, true);
    watch.disconnect();
  };
};

/** The element, what holds it, and of rows in a list also the next and the one before: they come first when a row goes away. */
const pathOf = (element: HTMLElement): readonly HTMLElement[] => {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at !== null && at !== at.ownerDocument.body; at = at.parentElement) {
    const beside = at.matches('li') ? [at.nextElementSibling, at.previousElementSibling] : [];
    path.push(at, ...beside.filter((one) => one instanceof HTMLElement));
  }
  return path;
};

/** On a card its first button; elsewhere the heading, which says where one is; else the part itself. */
const landingIn = (home: HTMLElement): HTMLElement => {
  const wanted = home.matches('li') ? 'button, a[href], input, textarea, select, summary' : 'h1, h2, h3, h4';
  return [...home.querySelectorAll<HTMLElement>(wanted)].find(isSeen) ?? home;
};

/** A page that is being replaced is hidden first, and removed later. */
const isThere = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetWidth > 1;

const takeFocus = (element: HTMLElement, how: FocusOptions): void => {
  // It stays: taken away again, focus would be lost to whoever comes back from another window.
  if (!element.matches('a[href], button, input, textarea, select, summary, [tabindex]')) element.tabIndex = -1;
  element.focus(how);
};

/** The answer to a deed may take a moment on the way. */
const OWN_DEED_MS = 2000;
const HOMES = 'li, section, article, footer, [data-focus-home], main';
const LAID_OVER = '[role="dialog"], [role="menu"], [role="alertdialog"]';
