import { expect } from 'vitest';
import type { JoinCode, ParticipantId, SheetId } from '../../shared/ids.ts';
import { openBrowser, readLink, type Browser, type Tab } from './client.ts';
import { openOnlooker, type Onlooker } from './onlooker.ts';
import type { TestServer } from './server.ts';

export interface Circle {
  readonly code: JoinCode;
  readonly lead: Tab;
  readonly hafza: Tab;
  readonly hafzas: Browser;
  readonly hafzaId: ParticipantId;
  readonly daan: Tab;
  readonly daanId: ParticipantId;
  /** Everybody but the two who write; newcomers included. */
  readonly onlookers: readonly Onlooker[];
  comesIn(name: string): Promise<Onlooker>;
  settle(): Promise<void>;
  end(): void;
}

/** Hafza and Daan write; Frans leads, a shared screen, a device that goes round, Iris (WebSocket) and Mo (long-polling) look on, and everything they receive is kept. */
export const gather = async ({ port, url }: TestServer): Promise<Circle> => {
  let code = '' as JoinCode;
  const onlookers: Onlooker[] = [];
  const sheets = ['acting', 'knowledge'] as SheetId[];
  const comesIn = async (name: string, transport: 'websocket' | 'polling' = 'websocket'): Promise<Onlooker> => {
    const onlooker = await openOnlooker({
      name,
      port,
      code,
      sheets,
      transports: [transport],
      enter: (browser) => browser.join(code, name),
    });
    onlookers.push(onlooker);
    return onlooker;
  };
  // The facilitator's code is known only once the session is there.
  const maker = openBrowser(url);
  code = await maker.create({ script: 'success-experience' });
  const links = await maker.links(code);
  const frans = await openOnlooker({
    name: 'Frans',
    port,
    code,
    sheets,
    seat: 'facilitator',
    enter: (browser) => browser.enter(code, 'facilitator', readLink(links.facilitator).key),
  });
  const screen = await openOnlooker({
    name: 'het scherm',
    port,
    code,
    sheets,
    seat: 'display',
    transports: ['polling'],
    enter: (browser) => browser.enter(code, 'display', readLink(links.display).key),
  });
  const tablet = await openOnlooker({
    name: 'het apparaat dat rondgaat',
    port,
    code,
    sheets,
    seat: 'shared',
    enter: (browser) => browser.enter(code, 'shared', readLink(links.shared).key),
  });
  onlookers.push(frans, screen, tablet);
  await comesIn('Iris');
  await comesIn('Mo', 'polling');
  const [hafzas, daans] = [openBrowser(url), openBrowser(url)];
  const hafzaId = await hafzas.join(code, 'Hafza');
  const daanId = await daans.join(code, 'Daan');
  const [hafza, daan] = [await hafzas.connect(code), await daans.connect(code)];
  let turn = 0;
  return {
    code,
    lead: frans.tab,
    hafza,
    hafzas,
    hafzaId,
    daan,
    daanId,
    onlookers,
    comesIn,
    async settle() {
      turn += 1;
      const text = `Even kijken ${String(turn)}`;
      const said = await frans.tab.command('caption.set', { text });
      for (const { tab, floor } of onlookers) {
        if (said.ok) await expect.poll(() => floor.getMap('room').get('caption'), { interval: 5 }).toEqual({ nl: text, en: text });
        // Its own answer comes after everything that was sent on this connection before.
        await tab.command('timer.pause', { on: true });
      }
    },
    end() {
      for (const onlooker of onlookers) onlooker.leave();
      hafza.close();
      daan.close();
    },
  };
};
