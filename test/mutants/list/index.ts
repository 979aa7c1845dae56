import type { Mutant } from '../mutant.ts';
import { canaryMutants } from './canary.ts';
import { coreMutants } from './core.ts';
import { craftMutants } from './craft.ts';
import { edgeMutants } from './edge.ts';
import { forgettingMutants } from './forgetting.ts';
import { roomMutants } from './rooms.ts';
import { seriesMutants } from './series.ts';
import { sessionMutants } from './session.ts';
import { syncMutants } from './sync.ts';

export const mutants: readonly Mutant[] = [
  ...sessionMutants,
  ...syncMutants,
  ...coreMutants,
  ...craftMutants,
  ...roomMutants,
  ...edgeMutants,
  ...forgettingMutants,
  ...seriesMutants,
  ...canaryMutants,
];
