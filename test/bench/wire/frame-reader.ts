/**
 * Reads WebSocket frames from a stream of bytes, as a server sends them: not masked, whole messages. Counts all of them, and copies
 * nothing but what somebody wants to see of them.
 */
export interface FrameReader {
  take(chunk: Buffer): void;
  readonly frames: number;
  readonly bytes: number;
}

export interface FrameWatcher {
  /** How many bytes of a frame of this kind are wanted, from its beginning; 0: the frame is only counted. */
  wanted(opcode: number): number;
  /** `head` is valid during the call only. */
  frame(opcode: number, head: Buffer, length: number): void;
}

export const OPCODE = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export const createFrameReader = (watcher: FrameWatcher): FrameReader => {
  const header = Buffer.alloc(LONGEST_HEADER);
  let headerBytes = 0;
  let frames = 0;
  let bytes = 0;
  // Of the frame that is coming in; `left` is -1 between frames.
  let [opcode, length, left, want] = [0, 0, -1, 0];
  let kept: Buffer[] = [];

  const open = (bytesOfHeader: Buffer, at: number) => {
    opcode = (bytesOfHeader[at] as number) & 15;
    length = payloadLength(bytesOfHeader, at);
    left = length;
    want = Math.min(length, watcher.wanted(opcode));
    kept = [];
    headerBytes = 0;
  };

  /** Takes the header at `at`, as far as it is there; answers how many bytes that were. */
  const takeHeader = (chunk: Buffer, at: number): number => {
    const there = chunk.length - at;
    if (headerBytes === 0 && there >= 2 && there >= headerLength(chunk[at + 1] as number)) {
      open(chunk, at);
      return headerLength(chunk[at + 1] as number);
    }
    header[headerBytes] = chunk[at] as number;
    headerBytes += 1;
    if (headerBytes >= 2 && headerBytes === headerLength(header[1] as number)) open(header, 0);
    return 1;
  };

  const takePayload = (chunk: Buffer, at: number): number => {
    const step = Math.min(left, chunk.length - at);
    const missing = want - (length - left);
    if (missing > 0) {
      const part = chunk.subarray(at, at + Math.min(step, missing));
      // The rest comes in a later chunk, and this one is somebody else's by then.
      kept.push(step < left ? Buffer.from(part) : part);
    }
    left -= step;
    return step;
  };

  return {
    get frames() {
      return frames;
    },
    get bytes() {
      return bytes;
    },
    take(chunk) {
      bytes += chunk.length;
      let at = 0;
      while (at < chunk.length || left === 0) {
        at += left < 0 ? takeHeader(chunk, at) : takePayload(chunk, at);
        if (left !== 0) continue;
        left = -1;
        frames += 1;
        if (want > 0 || (length === 0 && watcher.wanted(opcode) > 0)) {
          watcher.frame(opcode, kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept), length);
        }
      }
    },
  };
};

const headerLength = (second: number): number => (second < 126 ? 2 : second === 126 ? 4 : LONGEST_HEADER);

const payloadLength = (header: Buffer, at: number): number => {
  const short = header[at + 1] as number;
  if (short < 126) return short;
  return short === 126 ? header.readUInt16BE(at + 2) : Number(header.readBigUInt64BE(at + 2));
};

const LONGEST_HEADER = 10;
