import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { parser } from '../../shared/protocol/parser.ts';
import { parseJoinCode, type CommandId, type JoinCode, type ParticipantId } from '../../shared/ids.ts';
import type { Ack, ClientToServer, EndReason, Seat, ServerToClient, Welcome } from '../../shared/protocol/control.ts';
import type { CreateBody, Created, EnterBody, JoinBody, Joined, Links, SessionDoor } from '../../shared/protocol/http.ts';
import type { CommandName, Commands } from '../../shared/session/commands.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/** One browser: a cookie jar and what can be asked of the server with it. */
export interface Browser {
  /** Where it goes. */
  readonly url: string;
  /** The `Cookie` header it sends. */
  readonly cookie: string;
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Creates a session with this browser as facilitator. */
  create(body?: Partial<CreateBody>): Promise<JoinCode>;
  door(code: JoinCode): Promise<SessionDoor>;
  join(code: JoinCode, name: string, department?: string | null): Promise<ParticipantId>;
  enter(code: JoinCode, seat: EnterBody['seat'], key: string): Promise<Answer>;
  links(code: JoinCode): Promise<Links>;
  /** Opens the control channel; rejects with `Refused`: its `refusal` says why. */
  connect(code: JoinCode, seat?: Seat, options?: ConnectOptions): Promise<Tab>;
}

export interface ConnectOptions {
  readonly transports?: readonly ('websocket' | 'polling')[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
  readonly refusal: Refusal | null;
}

/** One tab of a browser, in a session. */
export interface Tab {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly welcome: Welcome;
  /** Resolves with the reason when the server ends it. */
  readonly ended: Promise<EndReason>;
  /** Does a command; `id` to send the same one again. */
  command<Name extends CommandName>(name: Name, payload: Commands[Name], id?: string): Promise<Ack>;
  /** Does a command that must succeed. */
  does<Name extends CommandName>(name: Name, payload: Commands[Name]): Promise<Extract<Ack, { ok: true }>>;
  /** Sends anything at all as a command. */
  sends(message: unknown): Promise<Ack>;
  close(): void;
}

class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal | null;
  constructor(refusal: Refusal | null, message: string) {
    super(`${message}: ${refusal?.code ?? 'no refusal'}`);
    this.refusal = refusal;
  }
}

export const openBrowser = (url: string): Browser => {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  const request: Browser['request'] = async (method, path, body, headers = {}) => {
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const known = jar.size === 0 ? {} : { cookie: cookie() };
    const response = await fetch(new URL(path, url), { method, headers: { ...type, ...known, ...headers }, ...sent });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=', 2);
      jar.set(name, value);
    }
    const text = await response.text();
    const parsed =
      response.headers.get('content-type')?.includes('json') === true ? (JSON.parse(text) as { refusal?: Refusal }) : undefined;
    return { status: response.status, headers: response.headers, text, body: parsed, refusal: parsed?.refusal ?? null };
  };

  const expect = async <Body>(answer: Promise<Answer>): Promise<Body> => {
    const { status, refusal, body, text } = await answer;
    if (status >= 300) throw new Refused(refusal, `${status} ${text}`);
    return body as Body;
  };

  return {
    get cookie() {
      return cookie();
    },
    url,
    request,
    create: async (body = {}) => (await expect<Created>(request('POST', '/api/sessions', { ...A_SESSION, ...body }))).code,
    door: (code) => expect<SessionDoor>(request('GET', `/api/sessions/${code}`)),
    join: async (code, name, department = null) =>
      (await expect<Joined>(request('POST', `/api/sessions/${code}/join`, { name, department } satisfies JoinBody))).person,
    enter: (code, seat, key) => request('POST', `/api/sessions/${code}/enter`, { seat, key }),
    links: (code) => expect<Links>(request('GET', `/api/sessions/${code}/links`)),
    connect: (code, seat = 'participant', { transports = ['websocket'], headers = {} } = {}) =>
      openTab(
        io(url, {
          forceNew: true,
          parser,
          reconnection: false,
          transports: [...transports],
          auth: { code, seat },
          extraHeaders: { ...(jar.size === 0 ? {} : { cookie: cookie() }), ...headers },
        }),
      ),
  };
};

const openTab = (socket: Tab['socket']): Promise<Tab> => {
  const ended = new Promise<EndReason>((resolve) => socket.once('ended', resolve));
  const sends = (message: unknown): Promise<Ack> => new Promise((resolve) => socket.emit('command', message, resolve));
  const command: Tab['command'] = (name, payload, id = newCommandId()) => sends({ id, name, payload });
  return new Promise((resolve, reject) => {
    socket.once('connect_error', (error: Error & { data?: { refusal?: Refusal } }) => {
      socket.close();
      reject(new Refused(error.data?.refusal ?? null, error.message));
    });
    socket.once('welcome', (welcome) => {
      resolve({
        socket,
        welcome,
        ended,
        command,
        sends,
        async does(name, payload) {
          const ack = await command(name, payload);
          if (!ack.ok) throw new Refused(ack.refusal, name);
          return ack;
        },
        close: () => void socket.close(),
      });
    });
  });
};

export const newCommandId = (): CommandId => `c${randomBytes(8).toString('hex')}` as CommandId;

/** The code and the key in a link with a secret. */
export const readLink = (link: string): { readonly code: JoinCode; readonly key: string } => {
  const [path = '', key = ''] = link.split('#');
  const code = parseJoinCode(path.split('/')[2] ?? '');
  if (code === null) throw new Error(`no code in ${path}`);
  return { code, key };
};

const A_SESSION: CreateBody = {
  script: 'difficult-experience',
  title: 'Werken aan motivatie',
  theme: 'Als iemand steeds nee zegt',
  departments: ['Werk', 'Prestatie010', 'Jongerenloket', 'Wijkteam'],
  language: 'nl',
  videoLink: '',
  name: 'Frans',
};
