import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';

/** Everything a page and the server tell each other while a session goes on: WebSocket frames, and the answers of long polling. */
export interface Wire {
  heard(words: string): boolean;
  /** The page told it to the server. */
  said(words: string): boolean;
}

/** The same stage; every page on it is listened to from before its first request. */
export const listenOn = (stage: Stage): { readonly stage: Stage; readonly wireOf: (page: Page) => Wire } => {
  const wires = new Map<Page, Wire>();
  return {
    stage: {
      ...stage,
      async person(screen) {
        const page = await stage.person(screen);
        wires.set(page, listenTo(page));
        return page;
      },
    },
    wireOf(page) {
      const wire = wires.get(page);
      if (wire === undefined) throw new Error('nobody listened to that page');
      return wire;
    },
  };
};

const listenTo = (page: Page): Wire => {
  const received: Buffer[] = [];
  const sent: Buffer[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => received.push(Buffer.from(payload)));
    socket.on('framesent', ({ payload }) => sent.push(Buffer.from(payload)));
  });
  page.on('request', (request) => sent.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.alloc(0)));
  page.on('response', (response) => {
    if (!/\/socket\.io\/|\/api\//.test(response.url())) return;
    // A page that is left keeps no bodies; what it did not read, nobody saw.
    void response.body().then(
      (body) => received.push(body),
      () => undefined,
    );
  });
  return {
    heard: (words) => Buffer.concat(received).includes(words),
    said: (words) => Buffer.concat(sent).includes(words),
  };
};
