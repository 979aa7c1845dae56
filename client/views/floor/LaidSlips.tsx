import { useTranslation } from 'react-i18next';
import type { FloorGroup } from '../../models/floorLaid.ts';
import type { FloorSlip } from '../../models/floorSlip.ts';
import { Fit } from './Fit.tsx';
import { Slip } from './Slips.tsx';
import './laid.css';

/** Heaps with their name, and between them the cards that lie by themselves. */
export const LaidSlips = ({
  groups,
  slips,
  columns,
}: {
  readonly groups: readonly FloorGroup[];
  readonly slips: readonly FloorSlip[];
  readonly columns: 1 | 3 | 4;
}) => (
  <Fit className="fl-slips-box fl-laid-box" smallest={0.7}>
    <ul className="fl-slips fl-laid" data-columns={columns}>
      {groups.map((group) => (
        <li key={group.id}>
          <Heap group={group} />
        </li>
      ))}
      {slips.map((slip) => (
        <li key={slip.id}>
          <Slip slip={slip} />
        </li>
      ))}
    </ul>
  </Fit>
);

/** Cards that people laid together, on one mat. */
export const Heap = ({ group }: { readonly group: FloorGroup }) => {
  const { t } = useTranslation('laying');
  const name = group.name === '' ? t('group.unnamed') : group.name;
  return (
    <section className="fl-heap" data-end={group.id} aria-label={t('group.label', { name })}>
      {group.name !== '' && (
        <h2 className="fl-heap-name" dir="auto">
          {group.name}
        </h2>
      )}
      <ul>
        {group.slips.map((slip) => (
          <li key={slip.id}>
            <Slip slip={slip} />
          </li>
        ))}
      </ul>
    </section>
  );
};
