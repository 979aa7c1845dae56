import { LaidSlips } from '../LaidSlips.tsx';
import { Threads } from '../Threads.tsx';
import { Wide, type SceneProps } from './frame.tsx';

/** What the subgroups brought along, and what is said to it. */
export const ExchangeScene = ({ scene: { slips, groups, threads }, face }: SceneProps<'exchange'>) => (
  <>
    <Wide face={face}>
      <LaidSlips groups={groups} slips={slips} columns={slips.length + groups.length > 9 ? 4 : 3} />
    </Wide>
    <Threads threads={threads} />
  </>
);
