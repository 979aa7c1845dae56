import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY } from '../../shared/ids.ts';
import { twice } from './canaries.ts';
import { newCanary, type Seated, type Stage } from './stage.ts';

/** What is written before anybody is in the room: read by who has the code, by hosts, or by nobody else. */
export const prepare = async (stage: Stage): Promise<void> => {
  const { lead, random, script } = stage;
  const everybody = stage.everybody().map(({ name }) => name);
  const read = (of: string) => newCanary(stage, of, lead, everybody);
  const [title, theme, place, plan, agreed, question] = [
    'title',
    'theme',
    'place',
    'what we will do',
    'agreement',
    'question of the clip',
  ].map(read);
  const { point } = stage;
  for (const canary of [title, theme, question]) canary!.leaves = true;
  // A meeting says what its series says, or something of its own.
  const anew = stage.series === null || random.chance(0.5);
  const changed = await lead.does('session.change', {
    ...(anew && {
      title: title!.word,
      theme: twice(theme!),
      preparation: { startsAt: Date.UTC(2100, 0, 1), place: place!.word, plan: twice(plan!) },
      agreements: [twice(agreed!)],
    }),
    clip: { title: '', link: '', question: twice(question!), points: [twice(point)] },
  });
  if (changed.ok) stage.count('prepared');
  const hosts = [lead.name, ...(stage.coHost === null ? [] : [stage.coHost.name])];
  const at = { session: lead.tab.welcome.session, room: PLENARY };
  const typed = async (kind: 'plan' | 'notes', by: Seated) => {
    const canary = newCanary(stage, kind === 'plan' ? 'plan of hosts' : 'notes of hosts', by, hosts);
    const doc: DocRef = kind === 'plan' ? { kind, ...at } : { kind, ...at, phase: script.phases[0]!.id };
    if (await by.types(doc, twice(canary))) {
      stage.texts.push({ canary, by, kind });
      stage.count(`typed ${canary.of}`);
    }
  };
  await typed('plan', lead);
  await typed('notes', lead);
  if (stage.coHost !== null) await typed('plan', stage.coHost);
  const kept = newCanary(stage, 'line of hosts', lead);
  if ((await lead.does('caption.keep', { text: twice(kept), on: true })).ok) stage.count('said line of hosts');
  for (const one of stage.people) {
    if (!random.chance(0.5)) continue;
    const canary = newCanary(stage, 'case beforehand', one);
    const brought = await one.does('case.bring', { text: twice(canary), form: script.form === 'success' ? 'success' : 'difficult' });
    if (!brought.ok) continue;
    stage.count('said case beforehand');
    const { card } = brought;
    if (card !== undefined)
      stage.cards.push({
        card,
        kind: 'case',
        by: one,
        words: [canary],
        answers: [],
        room: PLENARY,
        harvested: false,
        seenBy: 'owner',
        gone: false,
      });
  }
};
