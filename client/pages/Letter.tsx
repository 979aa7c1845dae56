import { useTranslation } from 'react-i18next';
import type { SessionPageProps } from '../App.tsx';
import { usePageTitle } from '../hooks/usePageTitle.ts';
import { Connecting, Refused } from '../parts/ConnectionStates.tsx';
import { LetterPage } from '../views/letter/LetterPage.tsx';
import { Connected } from './Connected.tsx';

/** `/s/CODE/letter`: the bringer's letter to take home, and those that others let the circle read. */
const Letter = ({ code }: SessionPageProps) => {
  usePageTitle(useTranslation('letter').t('title'));
  return code === null ? (
    <Refused refusal={{ code: 'no-session' }} />
  ) : (
    <Connected code={code} seat="participant" joinPath={`/s/${code}`}>
      {(live) => (live.desk === null ? <Connecting /> : <LetterPage live={live} desk={live.desk} />)}
    </Connected>
  );
};

export default Letter;
