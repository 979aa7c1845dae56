import { io, type ManagerOptions, type SocketOptions } from 'socket.io-client';
import type { JoinCode } from '../../shared/ids.ts';
import type { EndReason, Seat } from '../../shared/protocol/control.ts';
import { parser } from '../../shared/protocol/parser.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import type { ControlSocket } from './doc-socket.ts';

export interface ControlOptions {
  readonly code: JoinCode;
  readonly seat: Seat;
  /** Where the server is; the page's own by default. */
  readonly url?: string;
  /** For tests outside a browser: the cookie header, transports. */
  readonly socket?: Partial<ManagerOptions & SocketOptions>;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onEnded: (reason: EndReason) => void;
}

/** The one connection of this tab. Comes back by itself, spread in time, until the server says that it is over. */
export const openControl = ({
  code,
  seat,
  url,
  socket: options,
  onRefused,
  onEnded,
}: ControlOptions): { readonly control: ControlSocket; close(): void } => {
  const settings: Partial<ManagerOptions & SocketOptions> = {
    auth: { code, seat },
    forceNew: true,
    parser,
    reconnectionDelay: 400,
    reconnectionDelayMax: 2_500,
    randomizationFactor: 0.6,
    ...options,
  };
  const control: ControlSocket = url === undefined ? io(settings) : io(url, settings);
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    over = true;
    clearTimeout(timer);
    control.disconnect();
  };
  /** Socket.io leaves a refused or dismissed connection to us. */
  const comeBack = () => {
    clearTimeout(timer);
    if (!over)
      timer = setTimeout(
        () => {
          control.connect();
        },
        1_000 + Math.random() * 3_000,
      );
  };

  control.on('connect_error', (error) => {
    const refusal = refusalIn(error);
    if (refusal !== null && !PASSING.has(refusal.code)) {
      close();
      onRefused(refusal);
    } else if (!control.active) comeBack();
  });
  control.on('disconnect', () => {
    if (!control.active) comeBack();
  });
  control.on('ended', (reason) => {
    close();
    onEnded(reason);
  });
  return { control, close };
};

const refusalIn = (error: Error): Refusal | null => {
  const data = 'data' in error ? (error.data as { readonly refusal?: Refusal } | undefined) : undefined;
  return data?.refusal ?? null;
};

const PASSING: ReadonlySet<Refusal['code']> = new Set(['unavailable', 'too-fast']);
