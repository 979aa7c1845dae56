import type { Lang } from '../model/text.ts';
import type { PageText } from '../privacy/page.ts';
import type { frame as nlFrame } from './nl/pages/frame.ts';
import type { Same } from './same.ts';

/** Long texts, which nobody carries who does not read them: each is fetched with its page, beside what stands around all of them. */
export const PAGES = ['privacy', 'dpia', 'register', 'accessibility'] as const;
export type PageId = (typeof PAGES)[number];
export type Frame = Same<typeof nlFrame>;

export interface LoadedPage {
  readonly id: PageId;
  readonly page: PageText;
  readonly frame: Frame;
}

export const loadPage = async (id: PageId, lang: Lang): Promise<LoadedPage> => {
  const [page, frame] = await Promise.all([TEXTS[lang][id](), FRAMES[lang]()]);
  return { id, page, frame };
};

const TEXTS: Readonly<Record<Lang, Readonly<Record<PageId, () => Promise<PageText>>>>> = {
  nl: {
    privacy: async () => (await import('./nl/pages/privacy.ts')).privacy,
    dpia: async () => (await import('./nl/pages/dpia.ts')).dpia,
    register: async () => (await import('./nl/pages/register.ts')).register,
    accessibility: async () => (await import('./nl/pages/accessibility.ts')).accessibility,
  },
  en: {
    privacy: async () => (await import('./en/pages/privacy.ts')).privacy,
    dpia: async () => (await import('./en/pages/dpia.ts')).dpia,
    register: async () => (await import('./en/pages/register.ts')).register,
    accessibility: async () => (await import('./en/pages/accessibility.ts')).accessibility,
  },
};
const FRAMES: Readonly<Record<Lang, () => Promise<Frame>>> = {
  nl: async () => (await import('./nl/pages/frame.ts')).frame,
  en: async () => (await import('./en/pages/frame.ts')).frame,
};
