import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './App.tsx';
import { keepFocus } from './a11y/focus-keeper.ts';
import { wearAppearance } from './hooks/useAppearance.ts';
import { startWords } from './i18n.ts';
import { BesideWords } from './parts/BesideWords.tsx';
import './styles/index.css';

wearAppearance();
keepFocus(document);
const root = document.getElementById('kring');
if (root === null) throw new Error('the page has no place for Kring');
const words = await startWords();
const TracesBesideField = lazy(() => import('./views/traces/TracesBesideField.tsx'));
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={words}>
      <BesideWords value={(text) => <TracesBesideField text={text} />}>
        <App />
      </BesideWords>
    </I18nextProvider>
  </StrictMode>,
);
