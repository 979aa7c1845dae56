import type { lookback as nl } from '../nl/lookback.ts';
import type { Same } from '../same.ts';

export const lookback: Same<typeof nl> = {
  title: 'Looking back',
};
