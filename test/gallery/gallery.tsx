import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { LiveRegion } from '../../client/a11y/live-region.tsx';
import { startWords } from '../../client/i18n.ts';
import '../../client/styles/index.css';
import { consoleInGallery } from './console.tsx';
import { floorInGallery } from './floor.tsx';
import { phoneInGallery } from './live.tsx';
import { partsInGallery } from './parts.tsx';
import { harvestInGallery, lookBackInGallery } from './rooms-pages.tsx';

/**
 * Any view, in any phase, with people's words from the scenes: `?view=floor&scene=a&phase=explore&theme=lamplight&lang=en&case=long`.
 * Only for looking, while developing: `node test/gallery/shoot.ts`. A view is a function from the address's query to what is drawn.
 */
const VIEWS: Readonly<Record<string, (query: URLSearchParams) => React.ReactNode>> = {
  console: consoleInGallery,
  floor: floorInGallery,
  harvest: harvestInGallery,
  lookback: lookBackInGallery,
  parts: partsInGallery,
  phone: phoneInGallery,
};

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const root = document.getElementById('kring');
const words = await startWords(query.get('lang') === 'en' ? 'en' : 'nl');
if (root !== null) {
  createRoot(root).render(
    <I18nextProvider i18n={words}>
      <LiveRegion>{VIEWS[query.get('view') ?? 'floor']?.(query)}</LiveRegion>
    </I18nextProvider>,
  );
}
