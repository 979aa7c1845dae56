import { describe, expect, it } from 'vitest';
import { deskView } from '../../../shared/session/view/desk.ts';
import { floorView } from '../../../shared/session/view/floor.ts';
import { experienceOf } from '../../../client/models/participantExperience.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const placeOf = (scene: Play, name: string) =>
  experienceOf(floorView(scene.session, scene.room, new Set()), deskView(scene.session, scene.room, scene.who(name)));
const does = (scene: Play, command: Command | undefined) => scene.do('Lydia', command?.name as never, command?.payload as never);

describe('the bringer’s own place', () => {
  it('is the bringer’s alone', () => {
    const scene = sceneA('explore');
    expect(placeOf(scene, 'Lydia')).toMatchObject({ line: 'Een man blijft me bellen dat hij wil werken, en wijst elke stap af.' });
    for (const name of ['Hafza', 'Marieke', 'Els']) expect(placeOf(scene, name)).toBeNull();
    scene.do('Marieke', 'session.close', {});
    expect(placeOf(scene, 'Lydia')).toBeNull();
  });

  it('[HA3] lets story and answers into the harvest, and out again', () => {
    const scene = sceneA('explore');
    for (const released of [false, true]) {
      expect(placeOf(scene, 'Lydia')?.released).toBe(released);
      does(scene, placeOf(scene, 'Lydia')?.release);
    }
    expect(placeOf(scene, 'Lydia')?.released).toBe(false);
  });

  it('[PH17] chooses the form, and the script follows', () => {
    const scene = sceneA('explore');
    does(scene, placeOf(scene, 'Lydia')?.choose('success'));
    expect(placeOf(scene, 'Lydia')?.form).toBe('success');
    expect(scene.session.script.id).toBe('success-experience');
  });

  it('asks somebody with a device to write along', () => {
    const scene = sceneA('tell');
    const names = placeOf(scene, 'Lydia')?.writers.map((one) => one.name);
    expect(names).toEqual(['Hafza', 'Daan', 'Samira', 'Joost', 'Mo']);
    does(scene, placeOf(scene, 'Lydia')?.appoint(scene.who('Mo')));
    expect(placeOf(scene, 'Lydia')?.notulist?.name).toBe('Mo');
    does(scene, placeOf(scene, 'Lydia')?.appoint(null));
    expect(placeOf(scene, 'Lydia')?.notulist).toBeNull();
  });

  it('stops, without a reason', () => {
    const scene = sceneA('explore');
    does(scene, placeOf(scene, 'Lydia')?.stop);
    expect(scene.room).toMatchObject({ bringer: null, chosenCase: null });
    expect(placeOf(scene, 'Lydia')).toBeNull();
  });
});
