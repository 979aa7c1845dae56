import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { FloorCase } from '../../../models/floorScene.ts';
import { Disc } from '../Disc.tsx';
import { Slips, type DressedSlip } from '../Slips.tsx';
import { Centre, isLong, MiddleOr, Wide, type SceneProps } from './frame.tsx';

/** Experiences to choose from. They keep the order in which they came: there is no ranking. What was shared of a meeting before lies behind them. */
export const CasesScene = ({ screen, scene: { cases, earlier }, face }: SceneProps<'cases'>) => {
  const { t } = useTranslation(['floor', 'common']);
  const slips = [...cases.map((one) => dress(one, t)), ...earlier];
  if (slips.length > 0 && screen.middle === null) {
    return (
      <Wide face={face}>
        <Slips columns={columnsFor(slips.length)} slips={slips} />
      </Wide>
    );
  }
  return (
    <Centre>
      <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
        <MiddleOr screen={screen}>
          <p className="fl-ask">{t('cases.none')}</p>
        </MiddleOr>
      </Disc>
    </Centre>
  );
};

const columnsFor = (count: number): 1 | 2 | 3 | 4 => (count === 1 ? 1 : count < 5 ? 2 : count < 8 ? 3 : 4);

/** Counts as words, only when there is something to count. */
const dress = (one: FloorCase, t: TFunction<['floor', 'common']>): DressedSlip => ({
  ...one,
  lit: one.chosen,
  over: one.form === null ? null : t(`common:forms.${one.form}`),
  note: [
    one.chosen ? t('cases.chosen') : '',
    one.recognisable > 0 ? t('cases.recognisable', { count: one.recognisable }) : '',
    one.urgent > 0 ? t('cases.urgent', { count: one.urgent }) : '',
  ].filter((part) => part !== ''),
});
