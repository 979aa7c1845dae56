import { PLENARY, type PhaseId, type RoomId } from '../../shared/ids.ts';
import { twice, type Canary } from './canaries.ts';
import { openEverything } from './gather.ts';
import { post, typeInto } from './saying.ts';
import { inRoom, listen, newCanary, reaches, roomOf, settle, type Said, type Seated, type Stage } from './stage.ts';

/** The circle divides in two for a while. What is said in a subgroup is heard there alone, until its people take it along. */
export const divide = async (stage: Stage): Promise<void> => {
  const { lead, people, whereIs } = stage;
  if (!(await lead.does('rooms.form', { count: 2, by: 'hand' })).ok) return stage.count('refused rooms.form');
  const rooms = [ONE, TWO];
  const roomFor = (at: number) => rooms[at % 2]!;
  for (const [at, { person }] of people.entries()) await lead.does('person.move', { person, room: roomFor(at) });
  const hosts = people.slice(0, 2);
  for (const [at, host] of hosts.entries()) {
    await lead.does('lead.ask', { room: roomFor(at), person: host.person });
    await host.does('lead.answer', { room: roomFor(at), yes: true });
  }
  if (!(await lead.does('rooms.open', {})).ok) return stage.count('refused rooms.open');
  stage.count('divided');
  for (const [at, { person }] of people.entries()) whereIs.set(person, roomFor(at));
  stage.rooms.push(...rooms);
  // A host has the clip at hand.
  reaches(
    [stage.point],
    hosts.map(({ name }) => name),
  );
  openEverything(stage);
  for (const host of hosts) await talk(stage, host);
  await settle(stage);
  listen(stage, { thorough: false });
  const along = await takeAlong(stage, hosts);
  await settle(stage);
  listen(stage, { thorough: false });
  if (!(await lead.does('rooms.close', {})).ok) return stage.wrong('the subgroups do not come back');
  whereIs.clear();
  along();
  openEverything(stage);
  await settle(stage);
  listen(stage, { thorough: false });
};

/** Everybody in a subgroup says something, and its host notes what it takes along. */
const talk = async (stage: Stage, host: Seated): Promise<void> => {
  const { random, lead, script } = stage;
  const room = roomOf(stage, host);
  const row = script.phases.find(({ id }) => id === GATHER)?.contributions.find(({ kind }) => kind === 'insight');
  if (!(await host.does('phase.go', { to: GATHER })).ok || row === undefined) return stage.count('refused gather');
  // What a subgroup is called, everybody may read.
  const called = newCanary(
    stage,
    'name of a subgroup',
    host,
    stage.everybody().map(({ name }) => name),
  );
  called.leaves = true;
  if (random.chance(0.5) && (await host.does('room.name', { room, name: called.word })).ok) stage.count(`said ${called.of}`);
  for (const one of stage.people) {
    if (roomOf(stage, one) !== room || !random.chance(0.8)) continue;
    if ((await post(stage, one, row)) !== null) stage.count('said in a subgroup');
  }
  const canary = newCanary(stage, 'caption of a subgroup', host, inRoom(stage, room));
  if (random.chance(0.5) && (await host.does('caption.set', { text: twice(canary) })).ok) stage.count('said caption of a subgroup');
  const doc = { kind: 'harvest', session: lead.tab.welcome.session, room } as const;
  await typeInto(stage, host, doc, { of: 'harvest of a subgroup', readers: inRoom(stage, room) });
};

/** Cards that go along with their author's leave, and what the subgroup wrote; the answer says so when everybody is back. */
const takeAlong = async (stage: Stage, hosts: readonly Seated[]): Promise<() => void> => {
  const { random } = stage;
  const everybody = stage.everybody().map(({ name }) => name);
  const along: Said[] = [];
  for (const said of stage.cards.filter(({ room, gone }) => room !== PLENARY && !gone)) {
    const host = hosts.find((one) => roomOf(stage, one) === said.room);
    if (host === undefined || !random.chance(0.6) || !(await host.does('card.lift', { card: said.card, on: true })).ok) continue;
    const yes = said.by === host || random.chance(0.7);
    if (said.by !== host && !(await said.by.does('lift.answer', { card: said.card, yes })).ok) continue;
    if (yes) along.push(said);
  }
  const written: Canary[] = [];
  for (const host of hosts) {
    if (!random.chance(0.5) || !(await host.does('harvest.lift', { on: true })).ok) continue;
    const own = stage.texts.filter(({ by, kind }) => kind === 'harvest' && by === host);
    written.push(...own.map(({ canary }) => canary));
  }
  return () => {
    for (const canary of [...along.flatMap(({ words }) => words.slice(-1)), ...written]) {
      reaches([canary], everybody);
      canary.leaves = true;
    }
    stage.count('taken along', along.length + written.length);
  };
};

const [ONE, TWO] = ['room-1', 'room-2'] as [RoomId, RoomId];
const GATHER = 'gather' as PhaseId;
