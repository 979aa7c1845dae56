/** Counts WebSocket frames in a stream of bytes, by their headers alone; frames of a server are not masked. */
export interface FrameCounter {
  take(chunk: Uint8Array): void;
  readonly frames: number;
  readonly bytes: number;
}

export const createFrameCounter = (): FrameCounter => {
  const header: number[] = [];
  let left = 0;
  let frames = 0;
  let bytes = 0;
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
      while (at < chunk.length) {
        if (left > 0) {
          const step = Math.min(left, chunk.length - at);
          left -= step;
          at += step;
          continue;
        }
        header.push(chunk[at] as number);
        at += 1;
        if (header.length < headerLength(header)) continue;
        left = payloadLength(header);
        header.length = 0;
        frames += 1;
      }
    },
  };
};

const headerLength = (header: readonly number[]): number => {
  if (header.length < 2) return 2;
  return 2 + ({ 126: 2, 127: 8 }[header[1] as number] ?? 0);
};

const payloadLength = (header: readonly number[]): number =>
  header.length === 2 ? (header[1] as number) : header.slice(2).reduce((length, byte) => length * 256 + byte, 0);
