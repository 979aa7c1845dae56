import type { Channel } from '../channel.ts';
import type { Served } from '../stage.ts';
import { DIALECTS, type DialectName } from '../wire/dialects/index.ts';
import { docName, type DocRef } from '../../../shared/doc/names.ts';
import { PLENARY, type SessionId } from '../../../shared/ids.ts';
import type { Dialect } from '../wire/dialect.ts';

/** What every load is told: where the server is and how to speak to it. */
export interface Order {
  readonly server: Served;
  readonly pid: number;
  readonly dialect: DialectName;
}

/** What a load answers: numbers by name. */
export type Measures = Readonly<Record<string, number>>;

/** A load, and how it asks the server about itself. */
export type Load<More = unknown> = (order: Order & More & Pick<Channel, 'ask'>) => Promise<Measures>;

/** How somebody opens the document of that number; one of our own documents is of a kind. */
export const dialectFor = ({ server, dialect }: Order, index: number, kind: 'case' | 'floor' = 'case'): Dialect => {
  const session = server.sessions?.[index];
  if (session === undefined) return DIALECTS[dialect]({ document: `bench-${index}` });
  const ref: DocRef = { kind, session: session.id as SessionId, room: PLENARY };
  return DIALECTS[dialect]({ document: docName(ref), code: session.code });
};

/** The cookie of one person in the session of that number; nobody needs one where there are no people. */
export const cookieFor = ({ server }: Order, index: number, person: number): string | null =>
  server.sessions?.[index]?.people[person]?.cookie ?? null;
