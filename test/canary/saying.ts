import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY } from '../../shared/ids.ts';
import type { PostedKind } from '../../shared/model/card.ts';
import type { ContributionRow } from '../../shared/model/script.ts';
import { twice, type Canary } from './canaries.ts';
import { inRoom, newCanary, reaches, roomOf, type Said, type Seated, type Stage } from './stage.ts';

/** A card of this kind, in the room they are in; `null`: it was not taken. */
export const post = async (stage: Stage, by: Seated, { kind, seenBy, anonymous, harvested }: ContributionRow): Promise<Said | null> => {
  const { random } = stage;
  const canaries = [newCanary(stage, `card ${seenBy} ${kind}`, by)];
  if (kind === 'intention') canaries.push(newCanary(stage, `card ${seenBy} when`, by), newCanary(stage, `card ${seenBy} with whom`, by));
  const [text, when, withWhom] = canaries as [Canary, Canary, Canary];
  const asked = random.pick([null, ...stage.cards.filter((card) => card.kind === 'question' && card.seenBy === 'room')]);
  if (kind === 'follow-up' && asked === null) return null;
  const to = random.pick(stage.people);
  const done = await by.does('card.post', {
    kind,
    text: twice(text),
    ...(kind === 'intention' && { plan: { when: twice(when), withWhom: twice(withWhom), notice: '' } }),
    ...(kind === 'case' && { form: formOf(stage) }),
    ...(kind === 'strength' && to !== by && { to: to.person }),
    ...(kind === 'follow-up' && asked !== null && { parent: asked.card }),
    ...(anonymous === true && random.chance(0.5) && { anonymous: true }),
  });
  if (!done.ok || done.card === undefined) {
    stage.count(`refused ${kind}`);
    return null;
  }
  const said: Said = {
    card: done.card,
    kind,
    by,
    words: canaries,
    answers: [],
    room: roomOf(stage, by),
    harvested: harvested && TAKEN.includes(kind),
    ...(kind === 'strength' && to !== by && { to }),
    seenBy,
    gone: false,
  };
  stage.cards.push(said);
  // A strength says for whom it is, in the harvest too; one for nobody in particular may be for the bringer.
  for (const one of kind === 'strength' ? [to, stage.bringer] : []) {
    const called = one === null ? undefined : stage.names.get(one);
    if (called !== undefined) called.leaves = true;
  }
  stage.count(`said ${text.of}`);
  if (seenBy === 'room') show(stage, said);
  return random.chance(0.2) ? edit(stage, said) : said;
};

/** Its first words stay who heard them; the new ones go where the card is. */
const edit = async (stage: Stage, said: Said): Promise<Said> => {
  const canary = newCanary(stage, `card ${said.seenBy} edited`, said.by);
  const done = await said.by.does('card.edit', {
    card: said.card,
    text: twice(canary),
    ...(said.kind === 'intention' && { plan: { when: '', withWhom: '', notice: '' } }),
  });
  if (!done.ok) return said;
  for (const before of said.words) before.leaves = false;
  said.words.push(canary);
  stage.count('said edited');
  if (said.seenBy === 'room') {
    reaches([canary], inRoom(stage, said.room));
    canary.leaves = said.harvested && said.room === PLENARY;
  }
  return said;
};

/** On the device that goes round: nobody sees it again there. */
export const postForGuest = async (stage: Stage, { kind, seenBy }: ContributionRow): Promise<void> => {
  if (kind === 'follow-up') return;
  const canary = newCanary(stage, `guest's ${seenBy}`, stage.device, []);
  const done = await stage.device.does('card.post', {
    kind,
    text: twice(canary),
    as: stage.guest,
    ...(kind === 'case' && { form: formOf(stage) }),
  });
  if (!done.ok || done.card === undefined) return;
  const by = { ...stage.device, person: stage.guest };
  const said: Said = {
    card: done.card,
    kind,
    by,
    words: [canary],
    answers: [],
    room: PLENARY,
    harvested: TAKEN.includes(kind),
    seenBy,
    gone: false,
  };
  const helped = stage.bringer === null ? undefined : stage.names.get(stage.bringer);
  if (kind === 'strength' && helped !== undefined) helped.leaves = true;
  stage.cards.push(said);
  stage.count(`said ${canary.of}`);
  if (seenBy === 'room') show(stage, said);
};

/** What a card says now: an intention that was not changed says three things. */
export const latest = ({ words, kind }: Said): readonly Canary[] => (kind === 'intention' && words.length === 3 ? words : words.slice(-1));

/** From now on the room may hear it. */
export const show = (stage: Stage, said: Said): void => {
  said.seenBy = 'room';
  reaches([...said.words, ...said.answers], inRoom(stage, said.room));
  for (const canary of latest(said)) canary.leaves = said.harvested && said.room === PLENARY;
};

/** Into a text that is written together. */
export const typeInto = async (
  stage: Stage,
  by: Seated,
  doc: DocRef,
  { of, readers }: { of: string; readers: Iterable<string> },
): Promise<Canary | null> => {
  const canary = newCanary(stage, of, by, readers);
  if (!(await by.types(doc, twice(canary)))) return null;
  stage.texts.push({ canary, by, kind: doc.kind });
  stage.count(`typed ${of}`);
  return canary;
};

/** One that asks for another script would change the phases under our feet. */
const formOf = ({ script }: Stage): 'difficult' | 'success' => (script.form === 'success' ? 'success' : 'difficult');

const TAKEN: readonly PostedKind[] = ['question', 'follow-up', 'factor', 'strength', 'insight', 'intention'];
