import { keepsakeOf, newSeed } from '../../server/auth/keepsake.ts';
import { byTab } from '../server/authorisation/doors.ts';
import { openBrowser } from '../support/client.ts';
import { twice } from './canaries.ts';
import { inRoom, newCanary, type Stage, type World } from './stage.ts';
import { PLENARY } from '../../shared/ids.ts';

/** What is refused, malformed or goes wrong has words in it too: they are on no disk and in no log, and nobody hears them. */
export const disturb = async (stage: Stage): Promise<void> => {
  await refused(stage);
  await malformed(stage);
  await goesWrong(stage);
};

/** Somebody without a place, with words wherever a request can carry them. */
const refused = async (stage: Stage): Promise<void> => {
  const { url, code } = stage;
  const stranger = openBrowser(url);
  const word = newWord(stage, 'of a refused request');
  const long = Array.from({ length: 40 }, () => word).join(' ');
  const asked = [
    stranger.request('POST', `/api/sessions/${code}/join`, `{"name":"${word}`),
    stranger.request('POST', `/api/sessions/${code}/join`, { name: long, department: word }),
    stranger.request('POST', '/api/sessions', { title: word }),
    stranger.request('POST', `/api/sessions/${code}/enter`, { seat: 'facilitator', key: word }),
    stranger.request('GET', `/api/sessions/${code}/harvest.md?lang=${word}`),
    stranger.request('GET', `/api/sessions/${word}/mine.md`),
    stranger.request('GET', `/api/series/${word}/series.json`),
    stranger.request('POST', `/api/series/${word}/enter`, { key: word, passphrase: word }),
    stranger.request('POST', '/api/series/import', JSON.stringify({ kring: 'series', version: 1, title: word, goal: long })),
    stranger.request('POST', '/api/mine/open', { key: word.padEnd(43, 'a') }),
    stranger.request('GET', `/socket.io/?EIO=4&transport=${word}`),
    stranger.request('POST', `/socket.io/?EIO=4&transport=polling&sid=${word}`, word),
  ];
  for (const { status } of await Promise.all(asked)) if (status < 400) stage.wrong(`a request of a stranger went well: ${String(status)}`);
  // A page that is not there is one of ours that says so.
  const headers = { cookie: `kring=${word}`, referer: `${url}/${word}`, 'user-agent': word };
  const page = await stranger.request('GET', `/${word}?${word}=${word}`, undefined, headers);
  if (page.text.includes(word)) stage.wrong('a page repeats what was asked of it');
  stage.count('requests refused', asked.length);
};

/** What no client of ours would send over its connection. */
const malformed = async (stage: Stage): Promise<void> => {
  const one = stage.random.pick(stage.people);
  if (!one.tab.socket.connected) return;
  const word = newWord(stage, 'of a malformed command', one.name);
  const long = Array.from({ length: 500 }, () => word).join(' ');
  for (const message of [
    { id: 'c1', name: 'card.post', payload: { kind: word, text: word } },
    { id: 'c2', name: 'card.post', payload: { kind: 'question', text: long } },
    { id: word, name: word, payload: word },
    { id: 'c3', name: 'card.edit', payload: { card: word, text: word } },
  ])
    if ((await one.tab.sends(message)).ok) stage.wrong('a malformed command went well');
  for (const name of [word, `${one.tab.welcome.session}:desk:plenary:${word}`]) {
    const way = byTab(one.tab, name);
    way.send(Buffer.from(word));
    way.leave();
  }
  stage.count('commands refused', 4);
};

/** A store that fails says what it choked on. */
const goesWrong = async (stage: Stage): Promise<void> => {
  const { trouble, lead, url } = stage;
  const seed = newSeed();
  const keepsake = keepsakeOf(seed) ?? '';
  trouble.add(keepsake);
  const answer = await openBrowser(url).request('POST', '/api/mine/open', { key: seed });
  if (answer.status !== 503) stage.wrong(`a store that fails is answered with ${String(answer.status)}`);
  const canary = newCanary(stage, 'what was not stored', lead, inRoom(stage, PLENARY));
  trouble.add(lead.tab.welcome.session);
  const done = await lead.does('caption.set', { text: twice(canary) });
  trouble.delete(lead.tab.welcome.session);
  stage.count(done.ok ? 'stored with others' : 'failures of the store');
};

/** Taken by nobody: only who sent it may hear it again. */
const newWord = (world: World, of: string, by = 'a stranger'): string => world.canaries.make({ of, by }).word;
