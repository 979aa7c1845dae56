import type { DocRef } from '../../shared/doc/names.ts';
import { PLENARY, type CardId, type JoinCode, type ParticipantId, type PhaseId, type RoomId } from '../../shared/ids.ts';
import type { Script } from '../../shared/model/script.ts';
import type { Random } from '../simulation/random.ts';
import { told, type Canaries, type Canary } from './canaries.ts';
import type { Disk } from './disk.ts';
import type { Listener } from './listener.ts';

/** What all sessions of a run share. */
export interface World {
  readonly url: string;
  readonly port: number;
  readonly canaries: Canaries;
  readonly disk: Disk;
  /** Makes what is asked of the store for this personal key, or stored for this session, go wrong once. */
  readonly trouble: Set<string>;
  /** Secrets that are no canaries: nothing may store or log them. */
  readonly secrets: string[];
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
  /** Of a strength. */
  readonly to?: Seated;
  seenBy: 'owner' | 'reveal' | 'room';
  gone: boolean;
}

export type Seated = Listener & { readonly person: ParticipantId };

/** One session as it is played. */
export interface Stage extends World {
  readonly name: string;
  /** What it is a meeting of. */
  readonly series: string | null;
  readonly code: JoinCode;
  readonly script: Script;
  readonly random: Random;
  readonly lead: Seated;
  readonly people: Seated[];
  readonly coHost: Seated | null;
  readonly screen: Listener;
  readonly device: Listener;
  readonly guest: ParticipantId;
  /** The guest's name. */
  readonly guests: Canary;
  /** Everybody who listens, screens too. */
  everybody(): readonly Listener[];
  readonly cards: Said[];
  /** What was typed into texts. */
  readonly texts: { readonly canary: Canary; readonly by: Seated; readonly kind: DocRef['kind'] }[];
  readonly names: Map<Seated, Canary>;
  /** Who erased their name too, and are gone from the circle. */
  readonly went: Set<ParticipantId>;
  /** What the clip says, read by hosts until its phase. */
  readonly point: Canary;
  phase: PhaseId;
  bringer: Seated | null;
  /** The subgroups there were. */
  readonly rooms: RoomId[];
  /** Where somebody is, once there are subgroups. */
  readonly whereIs: Map<ParticipantId, RoomId>;
}

export const roomOf = ({ whereIs }: Stage, { person }: Pick<Listener, 'person'>): RoomId =>
  (person === null ? undefined : whereIs.get(person)) ?? PLENARY;

/** Who hears what is said in a room. */
export const inRoom = (stage: Stage, room: RoomId): readonly string[] =>
  stage
    .everybody()
    .filter((one) => roomOf(stage, one) === room)
    .map(({ name }) => name);

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
    if (strange.size > 0) stage.wrong(`${one.name} heard ${told(strange)}`);
    if (!thorough) continue;
    stage.count('frames of documents', one.frames());
    stage.count('bytes heard', heard.length);
    stage.count('words heard by who may', new Set(found.filter(({ by }) => by !== one.name)).size);
  }
};
