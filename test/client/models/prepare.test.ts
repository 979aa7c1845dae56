import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../shared/ids.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { preparedView } from '../../../shared/session/view/prepared.ts';
import { bringingModel } from '../../../client/models/bringing.ts';
import { planningModel } from '../../../client/models/planning.ts';
import { fieldOf, keptFor, momentOf, whenOf } from '../../../client/models/prepare.ts';
import { play, type Play } from '../../support/play.ts';
import { doing, standAt } from './facilitatorStand.ts';

const STARTS_AT = Date.UTC(2026, 10, 24, 12, 30);

const circle = (): Play => {
  const scene = play();
  for (const name of ['Lydia', 'Daan', 'Hafza']) scene.join(name);
  return scene;
};
const floorOf = ({ session, room }: Play) => floorView(session, room, new Set());

describe('when it is', () => {
  const at = { preparation: { startsAt: STARTS_AT, place: '', plan: '' }, minutes: 95 };

  it('[PP2] is told on the reader’s own clock, in the reader’s language', () => {
    expect(whenOf(at, { lang: 'nl', timeZone: 'Europe/Amsterdam' })).toEqual({
      day: 'dinsdag 24 november 2026',
      time: '13:30 – 15:05',
      zone: 'Midden-Europese standaardtijd',
    });
    expect(whenOf(at, { lang: 'en', timeZone: 'America/Paramaribo' })).toMatchObject({
      day: 'Tuesday, 24 November 2026',
      time: '09:30 – 11:05',
    });
    expect(whenOf({ ...at, preparation: { ...at.preparation, startsAt: null } }, { lang: 'nl' })).toBeNull();
  });

  it('is filled in on the own clock, and what is no moment is none', () => {
    expect(momentOf(fieldOf(STARTS_AT))).toBe(STARTS_AT);
    expect([fieldOf(null), momentOf(''), momentOf('straks')]).toEqual(['', null, null]);
  });

  it('[PP1] how long words stay is told in days, in hours, or as none', () => {
    expect([0, 1, 24, 36, 720].map(keptFor)).toEqual([
      { key: 'keptNot', count: 0 },
      { key: 'keptHours', count: 1 },
      { key: 'keptDays', count: 1 },
      { key: 'keptHours', count: 36 },
      { key: 'keptDays', count: 30 },
    ]);
  });

  it('[PP1] what is read beforehand has nobody in it, and none of the clip’s points', () => {
    const scene = circle();
    const prepared = preparedView(scene.session);
    expect(JSON.stringify(prepared)).not.toMatch(/Marieke|Lydia|Autonomie/);
    expect(prepared.minutes).toBe(prepared.phases.reduce((sum, { minutes }) => sum + minutes, 0));
  });
});

describe('an experience one might bring', () => {
  const modelOf = (scene: Play, name: string) =>
    bringingModel({
      floor: floorOf(scene),
      desk: deskView(scene.session, scene.room, scene.who(name)),
      act: (command, payload) => Promise.resolve({ ok: scene.try(name, command, payload) === null } as never),
    });

  it('[PP4] [PP6] is written down, changed, taken away and brought back, and put in when it is asked for', async () => {
    const scene = circle();
    await modelOf(scene, 'Lydia').bring?.(' Hij belt elke week. ', 'difficult');
    const before = modelOf(scene, 'Lydia');
    expect(before).toMatchObject({ brought: [{ text: 'Hij belt elke week.', putIn: undefined }], bring: undefined, over: false });
    await before.brought[0]?.edit?.('Hij belt elke dag.');
    await modelOf(scene, 'Lydia').brought[0]?.withdraw?.();
    expect(modelOf(scene, 'Lydia')).toMatchObject({ brought: [], taken: [{ text: 'Hij belt elke dag.' }] });
    await modelOf(scene, 'Lydia').taken[0]?.restore?.();
    scene.go('choose');
    await modelOf(scene, 'Lydia').brought[0]?.putIn?.();
    expect(modelOf(scene, 'Lydia').brought).toEqual([]);
    expect(Object.values(floorOf(scene).cards)).toMatchObject([{ text: 'Hij belt elke dag.' }]);
  });

  it('[PP6] stays its owner’s when the circle goes on without it', async () => {
    const scene = circle();
    await modelOf(scene, 'Lydia').bring?.('Hij belt elke week.', 'difficult');
    scene.go('tell');
    expect(modelOf(scene, 'Lydia')).toMatchObject({ brought: [{ putIn: undefined }], bring: undefined, over: true });
  });
});

describe('hosts preparing', () => {
  const planOf = (scene: Play, name: string) => planningModel({ floor: floorOf(scene), me: scene.who(name), scripts: SCRIPTS, lang: 'nl' });

  it('[PP8] [PP9] see the script with its words to say; co-hosts write notes until it begins', () => {
    const scene = circle();
    scene.do('Marieke', 'co-host.set', { person: scene.who('Daan'), on: true });
    expect(planOf(scene, 'Lydia')).toBeNull();
    expect(planOf(scene, 'Daan')).toMatchObject({ notes: 'open', hosts: [{ name: 'Marieke' }, { name: 'Daan' }] });
    expect(planOf(scene, 'Daan')?.steps.every(({ say }) => say.length > 0)).toBe(true);
    scene.go('choose');
    expect([planOf(scene, 'Daan')?.notes, planOf(scene, 'Marieke')?.notes]).toEqual(['begun', 'mine']);
  });

  it('[PP12] stands on the console until it begins', async () => {
    const scene = circle();
    const stand = standAt(scene);
    expect(stand.console().preparing).toMatchObject({ title: 'Bijeenkomst 2', coHosts: [] });
    await doing(stand.console().people.people.find(({ name }) => name === 'Daan')?.coHost);
    expect(stand.console().preparing?.coHosts).toEqual(['Daan']);
    scene.do('Marieke', 'timer.pause', { on: false });
    expect(stand.console().preparing).toBeNull();
  });

  it('[PP11] change what was agreed while people check in, and not after', async () => {
    const scene = circle();
    const stand = standAt(scene);
    await doing(() => stand.console().agreements!.save!(['Telefoons op stil.']));
    expect(stand.console().agreements?.lines).toEqual(['Telefoons op stil.']);
    scene.go('choose');
    expect(stand.console().agreements).toBeNull();
  });

  it('[PP10] are asked first to lead a subgroup', () => {
    const scene = circle();
    const stand = standAt(scene);
    scene.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    const first = () => stand.console().rooms?.rooms.map(({ leading }) => leading.candidates[0]?.name);
    scene.do('Marieke', 'co-host.set', { person: scene.who('Hafza'), on: true });
    expect(first()).toEqual(['Hafza', 'Hafza']);
    expect(stand.console().rooms?.rooms.map(({ id }) => id)).toEqual(['room-1', 'room-2'] as RoomId[]);
  });
});
