import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Brightness 0 (black) to 255 of the pixel at these coordinates. */
  brightness(x: number, y: number): number;
}

/** Reads the 8-bit RGB(A) PNG of a screenshot (PNG specification, ISO/IEC 15948, filters of clause 9). */
export function readPng(file: Buffer): Picture {
  const chunks: Buffer[] = [];
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const pixels = unfilter(inflateSync(Buffer.concat(chunks)), width * channels, height, channels);
  return {
    width,
    height,
    brightness: (x, y) => {
      const at = (Math.floor(y) * width + Math.floor(x)) * channels;
      return ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3;
    },
  };
}

function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= channels ? (out[at - channels] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (out[at - stride - channels] ?? 0) : 0;
      out[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
