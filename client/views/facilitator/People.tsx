import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleModel, PersonModel } from '../../models/facilitatorPeople.ts';
import { Button } from '../../parts/Button.tsx';
import { Glyph } from '../../parts/Glyph.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { RefusalNotice } from '../../parts/Notice.tsx';
import { Stone } from '../../parts/Stone.tsx';
import { GuestDialog } from './GuestDialog.tsx';
import { Icon } from './icons.tsx';
import { Panel } from './Panel.tsx';
import { PersonDialogs, type PersonDialog } from './PersonDialogs.tsx';
import { useAttempt } from './useAttempt.ts';

/** Who is here, and what the facilitator can do for each. */
export const People = ({ people, inSubgroup }: { readonly people: PeopleModel; readonly inSubgroup: boolean }) => {
  const { t } = useTranslation(['facilitator', 'leading']);
  const [adding, setAdding] = useState(false);
  const [dialog, setDialog] = useState<PersonDialog | null>(null);
  // The dialog follows the live list, so that what it offers is never older than the floor.
  const person = people.people.find((one) => one.id === dialog?.person);
  return (
    <Panel title={t(inSubgroup ? 'leading:people' : 'people.title')} className="f-people">
      <ul className="f-people-list">
        {people.people.map((one) => (
          <PersonRow key={one.id} person={one} onOpen={(what) => setDialog({ what, person: one.id })} />
        ))}
      </ul>
      {people.alone && <p className="f-soft">{t('people.none')}</p>}
      {people.addGuest && (
        <div className="f-row">
          <Button onClick={() => setAdding(true)}>
            <Icon of="plus" />
            {t('people.addGuest')}
          </Button>
        </div>
      )}
      {adding && people.addGuest && <GuestDialog departments={people.departments} add={people.addGuest} onClose={() => setAdding(false)} />}
      {dialog && person && <PersonDialogs what={dialog.what} person={person} onClose={() => setDialog(null)} />}
    </Panel>
  );
};

const PersonRow = ({ person, onOpen }: { readonly person: PersonModel; readonly onOpen: (what: PersonDialog['what']) => void }) => {
  const { t } = useTranslation(['facilitator', 'pace', 'prepare', 'forgetting']);
  const trying = useAttempt();
  const entry = (id: string, label: string, go: PersonModel['bringer']) =>
    go === undefined ? [] : [{ id, label, onAction: () => void trying.attempt(go) }];
  const opener = (what: PersonDialog['what'], label: string, there: boolean) =>
    there ? [{ id: what, label, onAction: () => onOpen(what) }] : [];
  const items = [
    ...opener('post', t('people.post', { name: person.name }), person.post !== undefined),
    ...opener('place', t('people.place'), person.places.length > 0),
    ...entry('leave', t('people.placeLeave'), person.leave),
    ...entry('hand', t(person.hand?.up === true ? 'pace:lead.hands.lower' : 'pace:lead.hands.raise'), person.hand?.toggle),
    ...entry('bringer', person.isBringer ? t('people.unmakeBringer') : t('people.makeBringer'), person.bringer),
    ...entry('notulist', person.isNotulist ? t('people.unmakeNotulist') : t('people.makeNotulist'), person.notulist),
    ...entry('coHost', t(person.isCoHost ? 'prepare:people.unmake' : 'prepare:people.make'), person.coHost),
    ...entry('release', person.release?.on === true ? t('people.unrelease') : t('people.release'), person.release?.toggle),
    ...opener('erase', t('forgetting:own.openFor', { name: person.name }), person.erase !== undefined),
    ...opener('remove', t('people.remove'), person.remove !== undefined),
  ];
  const away = person.tags.includes('offline');
  return (
    <li className={`f-person${away ? ' f-person--away' : ''}`}>
      <Stone stone={person.stone} name={person.name} />
      <span className="f-person-words">
        <bdi className="f-person-name">{person.name}</bdi>
        <span className="f-soft">
          {[...person.tags.map((tag) => (tag === 'coHost' ? t('prepare:people.tag') : t(`people.${tag}`))), person.department]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {person.sheet && (
        <span className="f-person-sheet" data-hue={person.sheet.perspective} title={person.sheet.title}>
          <Glyph of={person.sheet.perspective} />
          <span className="k-hidden">{person.sheet.title}</span>
        </span>
      )}
      {items.length > 0 && <Menu kind="quiet" label={t('people.menu', { name: person.name })} button={<Icon of="more" />} items={items} />}
      {trying.refusal && <RefusalNotice refusal={trying.refusal} />}
    </li>
  );
};
