import { PLENARY, type JoinCode, type PhaseId, type SheetId } from '../../shared/ids.ts';
import { openBrowser, readLink, type Browser } from '../support/client.ts';
import type { Dice } from './dice.ts';
import type { Begun, Entry, Pace } from './journal.ts';
import { openMember, type Member, type MemberDeps } from './member.ts';

/** A circle that sits down: one facilitator, one case-bringer and eighteen who ask. */
export const gather = async ({
  url,
  marker,
  pace,
  dice,
  note,
}: {
  readonly url: string;
  readonly marker: string;
  readonly pace: Pace;
  readonly dice: Dice;
  readonly note: (entry: Entry) => void;
}): Promise<{ readonly begun: Begun; readonly members: readonly Member[] }> => {
  const lead = openBrowser(url);
  const code = await lead.create({ title: `Kring ${marker}`, name: 'Frans' });
  const browsers = Array.from({ length: 1 + ASKING }, () => openBrowser(url));
  const people = await inTurn(browsers, async (browser, at) => ({
    browser,
    person: await browser.join(code, `${marker} ${String(at)}`),
  }));
  const bringer = people[0]!;

  const tab = await lead.connect(code, 'facilitator');
  await tab.does('bringer.set', { person: bringer.person });
  await tab.does('phase.go', { to: 'explore' as PhaseId });
  const { session, person: host } = tab.welcome;
  if (host === null) throw new Error('a facilitator is a person');
  tab.close();
  await inTurn(people.slice(1), ({ browser }, at) => stand(browser, code, SHEETS[Math.floor(at / 4)]!));

  const screen = openBrowser(url);
  await screen.enter(code, 'display', readLink((await lead.links(code)).display).key);

  let count = 0;
  const common = { url, code, session, room: PLENARY, pace, note, words: () => `${marker} ${String((count += 1))}` };
  const seated: Pick<MemberDeps, 'seat' | 'as' | 'cookie' | 'person'>[] = [
    { seat: 'facilitator', as: 'facilitator', cookie: lead.cookie, person: host },
    ...people.map(({ browser, person }, at) => ({
      seat: 'participant' as const,
      as: at === 0 ? ('bringer' as const) : ('participant' as const),
      cookie: browser.cookie,
      person,
    })),
  ];
  return {
    begun: {
      code,
      session,
      marker,
      lead: lead.cookie,
      screen: screen.cookie,
      people: seated.slice(1).map(({ person, cookie }) => ({ person, cookie })),
    },
    members: seated.map((one, at) =>
      openMember({ ...common, ...one, dice: dice.fork(), transports: at % 7 === 6 ? ['polling'] : ['websocket'] }),
    ),
  };
};

const stand = async (browser: Browser, code: JoinCode, sheet: SheetId): Promise<void> => {
  const tab = await browser.connect(code);
  await tab.does('sheet.claim', { sheet });
  tab.close();
};

const inTurn = async <Item, Result>(items: readonly Item[], work: (item: Item, at: number) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) results.push(await work(item, at));
  return results;
};

/** Twenty in all. */
const ASKING = 18;
const SHEETS = ['acting', 'feelings', 'power', 'knowledge', 'client'] as SheetId[];
