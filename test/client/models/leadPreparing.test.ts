import { describe, expect, it } from 'vitest';
import type { ParticipantId, RoomId } from '../../../shared/ids.ts';
import { SCRIPTS } from '../../../shared/script/scripts/index.ts';
import { deskView, floorView } from '../../../shared/session/view.ts';
import { leadPreparingModel } from '../../../client/models/leadPreparing.ts';
import type { Play } from '../../support/play.ts';
import { sceneA } from '../../support/scenes.ts';

const modelOf = (play: Play, name: string) =>
  leadPreparingModel({
    floor: floorView(play.session, play.room, new Set<ParticipantId>()),
    desk: deskView(play.session, play.room, play.who(name)),
    scripts: SCRIPTS,
    lang: 'nl',
  });

describe('preparing a subgroup', () => {
  it('[BR19] is for who said yes to leading it, along the steps that are played there, until the rooms open', () => {
    const play = sceneA('check-in');
    const room = 'room-1' as RoomId;
    play.do('Marieke', 'rooms.form', { count: 2, by: 'random' });
    play.do('Marieke', 'lead.ask', { room, person: play.who('Mo') });
    expect(modelOf(play, 'Mo')).toBeNull();
    play.do('Mo', 'lead.answer', { room, yes: true });
    expect(modelOf(play, 'Hafza')).toBeNull();
    const model = modelOf(play, 'Mo');
    expect(model).toMatchObject({ room, number: 1 });
    expect(model?.steps.map(({ id }) => id as string)).toContain('explore');
    expect(model?.steps.every(({ say }) => say.length > 0)).toBe(true);
    play.do('Marieke', 'rooms.open', {});
    expect(modelOf(play, 'Mo')).toBeNull();
  });
});
