import { useTranslation } from 'react-i18next';
import { LANGS } from '../../shared/model/text.ts';
import { SIZES, THEMES, useAppearance } from '../hooks/useAppearance.ts';
import { langOf, switchLang } from '../i18n.ts';
import { Choice } from '../parts/Choice.tsx';

/** How somebody wants to read on this device: which language, how large, light or dark. */
export const Reading = () => {
  const { t, i18n } = useTranslation(['participant', 'common']);
  const look = useAppearance();
  return (
    <div className="p-stack">
      <Choice
        legend={t('person.language')}
        value={langOf(i18n)}
        options={LANGS.map((value) => ({ value, label: t(`common:language.${value}`), lang: value }))}
        onChange={(lang) => void switchLang(i18n, lang)}
      />
      <Choice
        legend={t('person.size')}
        value={look.size}
        options={SIZES.map((value) => ({ value, label: t(`person.sizes.${value}`) }))}
        onChange={look.setSize}
      />
      <Choice
        legend={t('person.theme')}
        value={look.theme}
        options={THEMES.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
        onChange={look.setTheme}
      />
    </div>
  );
};
