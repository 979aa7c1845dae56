import { describe, expect, it } from 'vitest';
import { docName } from '../../../shared/doc/names.ts';
import { letterDraft } from '../../../shared/harvest/letter.ts';
import { PLENARY, type ParticipantId } from '../../../shared/ids.ts';
import { access } from '../../../shared/session/access.ts';
import { floorView } from '../../../shared/session/view.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const draft = ({ session, room }: Play, me: ParticipantId) => letterDraft(floorView(session, room, new Set()), me, 'nl');
const reads = ({ session, who }: Play, reader: string, writer: string) =>
  access(session, { kind: 'person', person: who(reader) }, { kind: 'letter', session: session.id, room: PLENARY, person: who(writer) });

/** Lydia brought it; strengths, insights and intentions lie in the circle, some of them private or kept out of the harvest. */
const appreciated = (): Play => {
  const scene = sceneA('explore');
  scene.go('appreciate');
  scene.do('Hafza', 'card.post', { kind: 'strength', text: 'Je bleef geduldig.', to: scene.who('Lydia') });
  scene.do('Daan', 'card.post', { kind: 'strength', text: 'Je gevoel was scherp.', to: scene.who('Lydia') });
  scene.do('Lydia', 'card.post', { kind: 'strength', text: 'Je vroeg door.', to: scene.who('Hafza') });
  scene.do('Marieke', 'cards.reveal', { kind: 'strength' });
  scene.do('Daan', 'card.harvest', { card: scene.card('Je gevoel was scherp.').id, on: false });
  scene.go('intend');
  const shared = scene.do('Hafza', 'card.post', { kind: 'intention', text: 'Ik let op wat ik voel.' });
  scene.do('Hafza', 'card.share', { card: shared!.id });
  scene.do('Daan', 'card.post', { kind: 'intention', text: 'Ik bel eerst zelf.' });
  return scene;
};

describe('the letter to take home', () => {
  it('[HA22] begins with what was given to its writer and may go along, word for word and without names', () => {
    const scene = appreciated();
    const begin = draft(scene, scene.who('Lydia')) ?? '';
    for (const words of ['Je bleef geduldig.', 'Ik let op wat ik voel.']) expect(begin).toContain(words);
    for (const words of ['Je gevoel was scherp.', 'Je vroeg door.', 'Ik bel eerst zelf.', 'Hafza', 'Daan'])
      expect(begin).not.toContain(words);
  });

  it('[HA22] has no beginning where nothing was given', () => {
    const scene = sceneA('explore');
    expect(draft(scene, scene.who('Lydia'))).toBeNull();
  });

  it('[HA23] is its writer’s alone until its writer lets the circle read it, also when the session is closed', () => {
    const scene = appreciated();
    scene.do('Marieke', 'session.close', {});
    const everybody = () => ['Lydia', 'Hafza', 'Marieke'].map((name) => reads(scene, name, 'Lydia'));
    expect(everybody()).toEqual(['write', 'none', 'none']);
    expect(scene.try('Marieke', 'letter.release', { on: true })).toEqual({ code: 'not-allowed' });
    scene.do('Lydia', 'letter.release', { on: true });
    expect(everybody()).toEqual(['write', 'read', 'read']);
    const doc = { kind: 'letter', session: scene.session.id, room: PLENARY, person: scene.who('Lydia') } as const;
    for (const kind of ['display', 'shared'] as const) expect(access(scene.session, { kind, room: PLENARY }, doc)).toBe('none');
    scene.do('Lydia', 'letter.release', { on: false });
    expect(everybody()).toEqual(['write', 'none', 'none']);
    expect(docName(doc)).toBe(`${scene.session.id}:letter:plenary:${scene.who('Lydia')}`);
  });

  it('[HA24] is nobody else’s to read any more once the case is erased', () => {
    const scene = appreciated();
    scene.do('Lydia', 'letter.release', { on: true });
    scene.do('Lydia', 'case.erase', {});
    expect(reads(scene, 'Hafza', 'Lydia')).toBe('none');
  });
});
