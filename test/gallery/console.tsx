import { useState } from 'react';
import type { ParticipantId } from '../../shared/ids.ts';
import { SCRIPTS } from '../../shared/script/scripts/index.ts';
import { deskView, floorView, hostsView } from '../../shared/session/view.ts';
import { consoleModel } from '../../client/models/facilitator.ts';
import { timerFace } from '../../client/models/timer.ts';
import type { Act } from '../../client/connection/types.ts';
import { Console } from '../../client/views/facilitator/Console.tsx';
import { play, type Play } from '../support/play.ts';
import { sceneA, sceneB } from '../support/scenes.ts';
import '../../client/styles/participant.css';
import '../../client/styles/facilitator.css';

/** The facilitator's console, which does what is tried on it: `?view=console&phase=explore&case=closed`. `case`: empty, closed, hat, bare, waiting, pace. */
export const consoleInGallery = (query: URLSearchParams): React.ReactNode => {
  const phase = query.get('phase') ?? 'explore';
  const awkward = new Set((query.get('case') ?? '').split(','));
  const scene = awkward.has('empty') ? play() : query.get('scene') === 'b' ? sceneB(phase) : sceneA(phase);
  for (const one of awkward) CASES[one]?.(scene);
  return <Leading scene={scene} lang={query.get('lang') === 'en' ? 'en' : 'nl'} />;
};

const Leading = ({ scene, lang }: { readonly scene: Play; readonly lang: 'nl' | 'en' }) => {
  const [, again] = useState(0);
  const act: Act = (name, payload) => {
    const refusal = scene.try(scene.facilitator, name, payload);
    again((turn) => turn + 1);
    return Promise.resolve(refusal === null ? { ok: true } : { ok: false, refusal });
  };
  const people = Object.keys(scene.session.people) as ParticipantId[];
  const floor = floorView(scene.session, scene.room, new Set(people.slice(0, Math.max(1, people.length - 2))));
  const desk = deskView(scene.session, scene.room, scene.facilitator);
  const hosts = hostsView(scene.session, scene.room);
  const { timer } = scene.room;
  const now = timer.kind === 'running' ? timer.endsAt - timer.minutes * 36_000 : 0;
  const links = {
    join: 'https://kring.rotterdam.nl/s/VXKM-TRPA',
    display: 'https://kring.rotterdam.nl/s/VXKM-TRPA/floor#key',
    shared: 'https://kring.rotterdam.nl/s/VXKM-TRPA/round#key',
    facilitator: 'https://kring.rotterdam.nl/s/VXKM-TRPA/lead#key',
  };
  return (
    <Console
      model={consoleModel({ floor, desk, hosts, act, lang, scripts: SCRIPTS, now })}
      time={timerFace(floor.room.timer, now)}
      saving="saved"
      links={{ kind: 'there', links }}
      erase={() => Promise.resolve(null)}
      renderText={({ kind }) => <p className="k-words">{kind === 'notes' ? NOTES : STORY}</p>}
    />
  );
};

const STORY = 'Een man van 54 belt mij bijna elke dag. Hij zegt dat hij wil werken, het liefst morgen.';
const NOTES = 'Eerst handelen, dan pas gevoelens. Noor let op de tijd.';

const CASES: Readonly<Record<string, (scene: Play) => void>> = {
  closed: (scene) => void scene.do('Marieke', 'session.close', {}),
  hat: (scene) => void scene.do('Marieke', 'hat.wear', { on: true }),
  pace: (scene) => {
    scene.do('Marieke', 'silence.start', { seconds: 60 });
    scene.do('Marieke', 'listen.set', { on: true });
    scene.do('Marieke', 'turns.start', {});
    scene.do('Marieke', 'urgent.set', { on: true });
    for (const name of ['Mo', 'Hafza']) scene.try(name, 'hand.raise', { on: true });
    scene.try('Mo', 'ready.set', { on: true });
    scene.do('Marieke', 'caption.keep', { text: 'Eén vraag, en dan wachten we.', on: true });
  },
  bare: (scene) => void scene.do('Marieke', 'session.change', { clip: { title: '', link: '', question: '', points: [] } }),
  waiting: (scene) => {
    for (const name of ['Hafza', 'Mo', 'Iris', 'Noor']) {
      if (!Object.values(scene.session.people).some((person) => person.name === name)) continue;
      scene.try(name, 'card.post', { kind: 'strength', text: 'Geduld.', to: scene.room.bringer ?? scene.facilitator });
      scene.try(name, 'card.post', { kind: 'factor', text: 'Tijd nemen.' });
    }
  },
};
