import { useTranslation } from 'react-i18next';
import type { LiftModel } from '../../../models/facilitatorLift.ts';
import type { MenuEntry } from '../../../parts/Menu.tsx';
import { press, type Trying } from '../useAttempt.ts';

/** Taking a card along to the circle, as a line in a menu. */
export const useLiftItems = (lift: LiftModel | null, trying: Trying): readonly MenuEntry[] => {
  const { t } = useTranslation('leading');
  if (lift?.toggle === undefined) return [];
  return [{ id: 'lift', label: t(lift.state === null ? 'along.take' : 'along.untake'), onAction: press(trying, lift.toggle) }];
};
