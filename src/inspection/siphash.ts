/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash of 64 bits whose output says nothing of the input to who has
 * not the key. Here because WebCrypto is asynchronous and a paste is decided synchronously. In halves of 32 bits:
 * BigInt is ten times slower.
 */
type Words = Uint32Array;

/** `key`: 16 bytes. Returns 16 hexadecimal digits, the most significant first. */
export function siphash(key: Uint8Array, message: Uint8Array): string {
  const keyView = new DataView(key.buffer, key.byteOffset, 16);
  const [k0, k1, k2, k3] = [0, 4, 8, 12].map((offset) => keyView.getUint32(offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  // v0 low, v0 high, v1 low, v1 high, …: the key xor "somepseudorandomlygeneratedbytes".
  const v = Uint32Array.of(
    k0 ^ 0x70736575,
    k1 ^ 0x736f6d65,
    k2 ^ 0x6e646f6d,
    k3 ^ 0x646f7261,
    k0 ^ 0x6e657261,
    k1 ^ 0x6c796765,
    k2 ^ 0x79746573,
    k3 ^ 0x74656462,
  );
  const padded = new DataView(new ArrayBuffer((message.length & ~7) + 8));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(padded.byteLength - 1, message.length & 0xff);
  for (let offset = 0; offset < padded.byteLength; offset += 8) {
    absorb(v, padded.getUint32(offset, true), padded.getUint32(offset + 4, true));
  }
  xor(v, 4, 0xff, 0);
  for (let round = 0; round < 4; round++) sipRound(v);
  return hex(at(v, 1) ^ at(v, 3) ^ at(v, 5) ^ at(v, 7)) + hex(at(v, 0) ^ at(v, 2) ^ at(v, 4) ^ at(v, 6));
}

function absorb(v: Words, low: number, high: number): void {
  xor(v, 6, low, high);
  sipRound(v);
  sipRound(v);
  xor(v, 0, low, high);
}

function sipRound(v: Words): void {
  add(v, 0, 2);
  rotate(v, 2, 13);
  xorWith(v, 2, 0);
  rotate(v, 0, 32);
  add(v, 4, 6);
  rotate(v, 6, 16);
  xorWith(v, 6, 4);
  add(v, 0, 6);
  rotate(v, 6, 21);
  xorWith(v, 6, 0);
  add(v, 4, 2);
  rotate(v, 2, 17);
  xorWith(v, 2, 4);
  rotate(v, 4, 32);
}

function at(v: Words, index: number): number {
  return v[index] ?? 0;
}

function add(v: Words, to: number, by: number): void {
  const low = at(v, to) + at(v, by);
  v[to + 1] = at(v, to + 1) + at(v, by + 1) + (low > 0xffffffff ? 1 : 0);
  v[to] = low;
}

function xor(v: Words, to: number, low: number, high: number): void {
  v[to] = at(v, to) ^ low;
  v[to + 1] = at(v, to + 1) ^ high;
}

function xorWith(v: Words, to: number, by: number): void {
  xor(v, to, at(v, by), at(v, by + 1));
}

/** To the left, by at most 32 bits. */
function rotate(v: Words, index: number, bits: number): void {
  const low = at(v, index);
  const high = at(v, index + 1);
  v[index] = bits === 32 ? high : (low << bits) | (high >>> (32 - bits));
  v[index + 1] = bits === 32 ? low : (high << bits) | (low >>> (32 - bits));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
