import { writeFileSync } from 'node:fs';
import { createKeys, serverKey, type Keys } from '../../../server/auth/keys.ts';
import { createCommitter } from '../../../server/store/committer.ts';
import { sqliteStore } from '../../../server/store/sqlite.ts';
import type { Store, Write } from '../../../server/store/store.ts';
import type { Seat } from '../../../shared/protocol/control.ts';
import { stageGiven, type ServedPerson, type ServedSession } from '../stage.ts';
import { peopledSession, type PeopledSession } from './session.ts';

/** Writes the sessions of a stage into an empty store, everybody with a browser that is known; a process of its own, gone when it is done. */
const { dataDir, sessionsFile, documents, ...size } = stageGiven<{ readonly sessionsFile: string }>();
const store = sqliteStore({ dir: dataDir });
const keys = createKeys(await serverKey(store, createCommitter(store)));
const served: ServedSession[] = [];
for (let index = 0; index < documents; index += 1) served.push(await seedOne(store, keys, peopledSession(size)));
await store.close();
writeFileSync(sessionsFile, JSON.stringify(served));

async function seedOne(store: Store, keys: Keys, { id, code, events, facilitator, people, cards }: PeopledSession): Promise<ServedSession> {
  const writes: Write[] = [{ kind: 'session', session: id, code }];
  events.forEach((event, at) => {
    writes.push({ kind: 'event', session: id, event: { seq: at + 1, at: Date.now(), command: null, by: null, event } });
  });
  const sit = ({ id: person }: { readonly id: string }, seat: Seat): ServedPerson => {
    const cookie = keys.newDevice();
    const device = keys.deviceOf(cookie);
    if (device === null) throw new Error('a new cookie is one of ours');
    writes.push({ kind: 'seat', device, seat: { session: id, seat, person: person as never } });
    return { id: person, cookie: `kring=${cookie}` };
  };
  const served = {
    id,
    code,
    people: people.map((person) => sit(person, 'participant')),
    facilitator: sit(facilitator, 'facilitator'),
    cards,
  };
  await store.commit(writes);
  return served;
}
