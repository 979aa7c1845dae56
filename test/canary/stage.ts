import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type CardId, type JoinCode, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Random } from '../simulation/random.ts';
import type { Canaries, Canary } from './canaries.ts';
import type { Disk } from './disk.ts';
import type { Listener } from './listener.ts';

/** What all sessions of a run share. */
export interface World {
  readonly url: string;
  readonly port: number;
  readonly canaries: Canaries;
  readonly disk: Disk;
  /** Counts what was done, so that one sees that it was. */
  count(what: string, by?: number): void;
  /** A fault ends the run. */
  wrong(what: string): never;
}

/** A card that lies somewhere, and its words. */
export interface Said {
  readonly card: CardId;
  readonly kind: string;
  readonly by: Seated;
  readonly words: Canary[];
  readonly answers: Canary[];
  readonly room: RoomId;
  readonly harvested: boolean;
  seenBy: 'owner' | 'reveal' | 'room';
  gone: boolean;
}

export type Seated = Listener & { readonly person: ParticipantId };

/** One session as it is played. */
export interface Stage extends World {
  readonly name: string;
  readonly code: JoinCode;
  readonly script: Script;
  readonly random: Random;
  readonly lead: Seated;
  readonly people: Seated[];
  readonly coHost: Seated | null;
  readonly screen: Listener;
  readonly device: Listener;
  readonly guest: ParticipantId;
  /** Everybody who listens, screens too. */
  everybody(): readonly Listener[];
  readonly cards: Said[];
  /** What was typed into texts. */
  readonly texts: { readonly canary: Canary; readonly by: Seated; readonly kind: DocRef['kind'] }[];
  readonly names: Map<Seated, Canary>;
  /** What the clip says, read by hosts until its phase. */
  readonly point: Canary;
  phase: PhaseId;
  bringer: Seated | null;
  /** Where somebody is, once there are subgroups. */
  readonly whereIs: Map<Seated, RoomId>;
}

export const roomOf = ({ whereIs }: Stage, who: Seated): RoomId => whereIs.get(who) ?? PLENARY;

/** Who hears what is said in a room. */
export const inRoom = (stage: Stage, room: RoomId): readonly string[] =>
  (room === PLENARY && stage.whereIs.size === 0 ? stage.everybody() : stage.people.filter((one) => roomOf(stage, one) === room)).map(
    ({ name }) => name,
  );

/** These may hear it from now on; what they heard before is looked at first. */
export const reaches = (canaries: readonly Canary[], readers: Iterable<string>): void => {
  for (const reader of readers) for (const { readers: known } of canaries) known.add(reader);
};

export const newCanary = (stage: Stage, of: string, by: Listener, readers: Iterable<string> = []): Canary =>
  stage.canaries.make({ of, by: by.name, in: stage.name, readers });

/** Whatever was said until now has come in everywhere: an answer comes after all that was sent before. */
export const settle = async (stage: Stage): Promise<void> => {
  await Promise.all(stage.everybody().map((one) => one.does('timer.pause', { on: false })));
};

/** Nobody heard a word that was not for them. `thorough`: in any encoding. */
export const listen = (stage: Stage, { thorough }: { readonly thorough: boolean }): void => {
  for (const one of stage.everybody()) {
    const heard = one.heard();
    const found = [...stage.canaries.in(heard, thorough), ...stage.canaries.in(one.rows.join('\n'), thorough)];
    const strange = new Set(found.filter(({ readers }) => !readers.has(one.name)));
    if (strange.size > 0)
      stage.wrong(`${one.name} heard ${[...strange].map(({ word, of, by }) => `${word} (${of}, of ${by})`).join(', ')}`);
    if (!thorough) continue;
    stage.count('frames of documents', one.frames());
    stage.count('bytes heard', heard.length);
    stage.count('words heard by who may', new Set(found.filter(({ by }) => by !== one.name)).size);
  }
};
