import { useTranslation } from 'react-i18next';
import type { FloorScreen } from '../../../models/floor.ts';
import { Disc } from '../Disc.tsx';
import { MiddleWords } from '../MiddleWords.tsx';
import { SheetPaper } from '../SheetPaper.tsx';
import { Slips } from '../Slips.tsx';
import { Centre, isLong, Side, type SceneProps } from './frame.tsx';

/** The sheets round the circle, and in it the one question we are at. Advice that could not wait takes one side; the sheets move up. */
export const SheetsScene = ({ screen, scene: { around, line, tips }, face }: SceneProps<'sheets'>) => (
  <>
    <Side at="left" count={around.left.length} crowded={tips.length > 0}>
      {[...around.left, ...(tips.length > 0 ? around.right : [])].map((sheet) => (
        <SheetPaper key={sheet.id} sheet={sheet} />
      ))}
    </Side>
    <Centre>
      <Disc face={face} long={isLong(screen)} bringer={screen.bringer}>
        {screen.middle === null ? (
          <CaseLine screen={screen} line={line} />
        ) : (
          <MiddleWords middle={screen.middle} bringer={screen.bringer} />
        )}
      </Disc>
      {around.below !== null && <SheetPaper sheet={around.below} />}
    </Centre>
    {tips.length > 0 ? (
      <Side at="right" count={1}>
        <Slips slips={tips} />
      </Side>
    ) : (
      <Side at="right" count={around.right.length}>
        {around.right.map((sheet) => (
          <SheetPaper key={sheet.id} sheet={sheet} />
        ))}
      </Side>
    )}
  </>
);

const CaseLine = ({ screen, line }: { readonly screen: FloorScreen; readonly line: string | null }) => {
  const { t } = useTranslation('floor');
  if (line === null) return <p className="fl-ask">{screen.ask}</p>;
  return (
    <div className="fl-spot">
      <p className="fl-from fl-from--voice">{screen.bringer === null ? t('caseOurs') : t('caseOf', { name: screen.bringer.name })}</p>
      <p className="fl-words k-words" dir="auto">
        {line}
      </p>
    </div>
  );
};
