import { describe, expect, it } from 'vitest';
import type { ParticipantId, PhaseId } from '../../../shared/ids.ts';
import { play, type Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const circle = (): Play => {
  const scene = play('difficult-experience');
  for (const name of ['Holly', 'Iris']) scene.join(name);
  scene.go('choose');
  return scene;
};
const proposes = (scene: Play, name: string, form: 'difficult' | 'success') => {
  const card = scene.do(name, 'card.post', { kind: 'case', form, text: `Van ${name}` });
  if (card === undefined) throw new Error('no card');
  return card.id;
};

describe('the script follows the form', () => {
  it('[PH17] of the chosen experience, and back when another is chosen', () => {
    const scene = circle();
    const [success, difficult] = [proposes(scene, 'Holly', 'success'), proposes(scene, 'Iris', 'difficult')];
    scene.do('Marieke', 'case.choose', { card: success });
    expect([scene.session.script.form, scene.room.bringer]).toEqual(['success', scene.who('Holly')]);
    expect(scene.room.script.phases.map((phase) => phase.id)).toContain('factors');
    scene.do('Marieke', 'case.choose', { card: difficult });
    expect([scene.session.script.form, scene.room.bringer]).toEqual(['difficult', scene.who('Iris')]);
  });

  it('[PH17] and nothing changes when it has that form already, or when no experience is chosen any more', () => {
    const scene = circle();
    const difficult = proposes(scene, 'Holly', 'difficult');
    const before = scene.session.script;
    scene.do('Marieke', 'case.choose', { card: difficult });
    scene.do('Marieke', 'case.choose', { card: null });
    scene.do('Marieke', 'case.form', { form: 'difficult' });
    expect(scene.session.script).toBe(before);
    expect(scene.events.some((event) => event.type === 'script-changed')).toBe(false);
  });

  it('[PH17] the bringer or a host may change it; nobody else', () => {
    const scene = sceneA('tell');
    for (const name of ['Hafza', 'Els']) expect(scene.try(name, 'case.form', { form: 'success' })).toEqual({ code: 'not-allowed' });
    expect(scene.session.script.form).toBe('difficult');
    scene.do('Lydia', 'case.form', { form: 'success' });
    expect(scene.session.script.form).toBe('success');
    scene.do('Marieke', 'case.form', { form: 'difficult' });
    expect(scene.session.script.form).toBe('difficult');
  });

  it('[PH17] [SE11] what was written, the phase and the places stay', () => {
    const scene = sceneA('explore');
    const { cards, claims } = scene.room;
    scene.do('Lydia', 'case.form', { form: 'success' });
    expect(scene.room.phase).toBe('explore');
    expect(scene.room.cards.all).toEqual(cards.all);
    const known = new Set(scene.session.script.sheets.map((sheet) => sheet.id));
    const kept = Object.entries(claims).filter(([, sheet]) => known.has(sheet));
    expect(kept.length).toBeGreaterThan(0);
    for (const [person, sheet] of kept) expect(scene.room.claims[person as ParticipantId]).toBe(sheet);
    for (const sheet of Object.values(scene.room.claims)) expect(known.has(sheet)).toBe(true);
  });

  it('[PH17] a phase that only the other form knows is left for one that both know', () => {
    const scene = sceneA('tell');
    scene.do('Lydia', 'case.form', { form: 'success' });
    scene.go('factors');
    scene.do('Lydia', 'case.form', { form: 'difficult' });
    const phases: readonly PhaseId[] = scene.room.script.phases.map((phase) => phase.id);
    expect(phases).toContain(scene.room.phase);
  });
});
