import { PLENARY, type PhaseId } from '../../shared/ids.ts';
import type { ContributionRow } from '../../shared/model/script.ts';
import { twice } from './canaries.ts';
import { divide } from './divide.ts';
import { openEverything } from './gather.ts';
import { post, postForGuest, show, typeInto } from './saying.ts';
import { inRoom, listen, newCanary, reaches, settle, type Stage } from './stage.ts';

/** Plays the phases in their order, now and then past one; in each, people write what chance brings up. */
export const play = async (stage: Stage): Promise<void> => {
  const { script, random, lead } = stage;
  for (const { id, contributions, breakout, where } of script.phases) {
    if (breakout === 'opens' && random.chance(0.4)) await divide(stage);
    if (breakout === 'opens' || where === 'subgroup' || random.chance(0.08)) continue;
    if (!(await go(stage, id))) continue;
    for (const row of contributions) await contribute(stage, row);
    await IN_PHASE[id]?.(stage);
    if (random.chance(0.2)) {
      const canary = newCanary(stage, 'caption', lead, inRoom(stage, PLENARY));
      if ((await lead.does('caption.set', { text: twice(canary) })).ok) stage.count('said caption');
    }
    await settle(stage);
    listen(stage, { thorough: false });
  }
};

const go = async (stage: Stage, to: PhaseId): Promise<boolean> => {
  const went = await stage.lead.does('phase.go', { to });
  if (went.ok) stage.phase = to;
  if (went.ok && stage.script.phases.some(({ id, scene }) => id === to && scene === 'clip')) {
    reaches([stage.point], inRoom(stage, PLENARY));
    stage.point.leaves = true;
  }
  return went.ok;
};

/** Each who may writes a card of this kind, or does not; a guest does so now and then, on the device that goes round. */
const contribute = async (stage: Stage, row: ContributionRow): Promise<void> => {
  const { random, people } = stage;
  for (const one of people) if (random.chance(0.7)) await post(stage, one, row);
  if (random.chance(0.4)) await postForGuest(stage, row);
  if (row.seenBy !== 'reveal' || random.chance(0.1)) return;
  // What waits is nobody else's until it lies open.
  await settle(stage);
  listen(stage, { thorough: false });
  if (!(await stage.lead.does('cards.reveal', { kind: row.kind })).ok) return;
  for (const card of stage.cards.filter(({ kind, seenBy, gone }) => kind === row.kind && seenBy === 'reveal' && !gone)) show(stage, card);
  stage.count('revealed');
};

const here = ({ lead }: Stage) => ({ session: lead.tab.welcome.session, room: PLENARY });

/** What a phase asks for besides cards. */
const IN_PHASE: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async choose(stage) {
    const { random, lead } = stage;
    const brought = stage.cards.filter(({ kind, seenBy, by }) => kind === 'case' && seenBy === 'owner' && by.person !== stage.guest);
    for (const said of brought) {
      if (!random.chance(0.5) || !(await said.by.does('card.share', { card: said.card })).ok) continue;
      show(stage, said);
      stage.count('shared');
    }
    const proposed = stage.cards.filter(({ kind, seenBy, by }) => kind === 'case' && seenBy === 'room' && by.person !== stage.guest);
    const chosen = proposed.length === 0 ? null : random.pick(proposed);
    if (chosen !== null && (await lead.does('case.choose', { card: chosen.card })).ok) stage.bringer = chosen.by;
  },
  async tell(stage) {
    if (stage.bringer === null) {
      const one = stage.random.pick(stage.people);
      if ((await stage.lead.does('bringer.set', { person: one.person })).ok) stage.bringer = one;
    }
    if (stage.bringer !== null)
      await typeInto(stage, stage.bringer, { kind: 'case', ...here(stage) }, { of: 'case text', readers: inRoom(stage, PLENARY) });
  },
  async claim(stage) {
    for (const one of stage.people)
      if (one !== stage.bringer) await one.does('sheet.claim', { sheet: stage.random.pick(stage.script.sheets).id });
  },
  async explore(stage) {
    const { random, bringer } = stage;
    for (const one of stage.people) {
      if (one === bringer) continue;
      await one.does('sheet.claim', { sheet: random.pick(stage.script.sheets).id });
      const row = stage.script.phases.find(({ id }) => id === stage.phase)?.contributions;
      for (const kind of row ?? []) if (random.chance(0.6)) await post(stage, one, kind);
    }
    const sheet = random.pick(stage.script.sheets).id;
    for (const one of stage.people) {
      if (one === bringer || !(await one.does('sheet.claim', { sheet })).ok || !random.chance(0.5)) continue;
      await typeInto(stage, one, { kind: 'sheet', ...here(stage), sheet }, { of: 'sheet text', readers: inRoom(stage, PLENARY) });
    }
    if (bringer === null) return;
    for (const said of stage.cards.filter(({ kind, seenBy, gone }) => kind === 'question' && seenBy === 'room' && !gone)) {
      if (!random.chance(0.6)) continue;
      const canary = newCanary(stage, 'answer', bringer, inRoom(stage, PLENARY));
      if (!(await bringer.does('card.answer', { card: said.card, answer: twice(canary) })).ok) continue;
      for (const before of said.answers) before.leaves = false;
      said.answers.push(canary);
      stage.count('said answer');
    }
  },
  async intend(stage) {
    const { random } = stage;
    await settle(stage);
    listen(stage, { thorough: false });
    if (stage.bringer !== null && random.chance(0.6) && (await stage.bringer.does('tips.open', { all: true })).ok) {
      for (const said of stage.cards.filter(({ kind, seenBy, gone }) => kind === 'tip' && seenBy === 'owner' && !gone)) show(stage, said);
      stage.count('opened tips');
    }
    for (const said of stage.cards.filter(
      ({ kind, seenBy, gone }) => (kind === 'intention' || kind === 'insight') && seenBy === 'owner' && !gone,
    )) {
      if (said.by.person === stage.guest || !random.chance(0.35) || !(await said.by.does('card.share', { card: said.card })).ok) continue;
      show(stage, said);
      stage.count('shared');
    }
    if (stage.bringer !== null && random.chance(0.4) && (await stage.bringer.does('case.release', { on: true })).ok) {
      const told = stage.texts.filter(({ kind }) => kind === 'case').map(({ canary }) => canary);
      for (const canary of [...told, ...stage.cards.flatMap(({ answers }) => answers.slice(-1))]) canary.leaves = true;
      stage.count('released case');
    }
    await letter(stage);
  },
};

/** The bringer writes a letter to take home, and now and then lets the circle read it. */
const letter = async (stage: Stage): Promise<void> => {
  const { bringer, random } = stage;
  if (bringer === null) return;
  await typeInto(stage, bringer, { kind: 'letter', ...here(stage), person: bringer.person }, { of: 'letter', readers: [] });
  if (!random.chance(0.4)) return;
  await settle(stage);
  listen(stage, { thorough: false });
  if (!(await bringer.does('letter.release', { on: true })).ok) return;
  const readers = [stage.lead, ...stage.people].map(({ name }) => name);
  reaches(
    stage.texts.filter(({ kind }) => kind === 'letter').map(({ canary }) => canary),
    readers,
  );
  stage.count('released letter');
  openEverything(stage);
};
