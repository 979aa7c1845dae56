import { useTranslation } from 'react-i18next';
import type { FloorSheet } from '../../models/floorSheet.ts';
import { Person } from '../../parts/Person.tsx';
import { Sheet } from '../../parts/Sheet.tsx';

/** A sheet as it lies on the floor: its name, two example questions, and who stands there. */
export const SheetPaper = ({ sheet }: { readonly sheet: FloorSheet }) => {
  const { t } = useTranslation(['floor', 'common']);
  return (
    <Sheet
      className="fl-sheet"
      perspective={sheet.perspective}
      title={sheet.title}
      id={`sheet-${sheet.id}`}
      lit={sheet.lit}
      empty={sheet.empty}
      aside={sheet.questions > 0 ? t('common:questions', { count: sheet.questions }) : undefined}
    >
      <p className="fl-example k-words">{sheet.examples.slice(0, 2).join(' ')}</p>
      {sheet.empty ? (
        <p className="fl-nobody">{sheet.absent ? t('nobodyYet') : t('nobodyCalm')}</p>
      ) : (
        <ul className="fl-people">
          {sheet.people.map((person) => (
            <li key={person.id}>
              <Person person={person} typing={person.typing} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
};
