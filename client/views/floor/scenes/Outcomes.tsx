import { Glyph } from '../../../parts/Glyph.tsx';
import { Stone } from '../../../parts/Stone.tsx';
import type { LaidSheet } from '../../../models/floorOutcomes.ts';
import { Disc } from '../Disc.tsx';
import { Fit } from '../Fit.tsx';
import { Centre, isLong, MiddleOr, Wide, type SceneProps } from './frame.tsx';
import '../outcomes.css';

/** What people recognise of the learning outcomes, each with its examples; an empty sheet stays, and says nothing of anybody. */
export const OutcomesScene = ({ screen, scene, face }: SceneProps<'outcomes'>) => {
  if (screen.middle !== null)
    return (
      <Centre>
        <Disc face={face} long={isLong(screen)} bringer={screen.bringer} around={screen.people}>
          <MiddleOr screen={screen}>
            <p className="fl-ask">{screen.ask}</p>
          </MiddleOr>
        </Disc>
      </Centre>
    );
  return (
    <Wide face={face}>
      <Fit className="fl-outcomes-box" smallest={0.5}>
        <div className="fl-outcomes">
          {scene.sheets.map((sheet) => (
            <Laid key={sheet.id} sheet={sheet} />
          ))}
        </div>
      </Fit>
    </Wide>
  );
};

const Laid = ({ sheet }: { readonly sheet: LaidSheet }) => (
  <section className="fl-outcome" data-hue={sheet.perspective}>
    <h2>
      <Glyph of={sheet.perspective} />
      {sheet.title}
    </h2>
    {sheet.slips.length === 0 && <p className="fl-outcome-about">{sheet.hint}</p>}
    <ul className="fl-outcome-slips">
      {sheet.slips.map((slip) => (
        <li key={slip.id}>
          <p className="k-words" dir="auto">
            {slip.text}
          </p>
          {slip.by !== null && <span className="fl-outcome-by">{slip.by.name}</span>}
        </li>
      ))}
    </ul>
    {sheet.people.length > 0 && (
      <ul className="fl-outcome-people">
        {sheet.people.map((person) => (
          <li key={person.id}>
            <Stone stone={person.stone} name={person.name} />
          </li>
        ))}
      </ul>
    )}
  </section>
);
