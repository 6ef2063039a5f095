/**
 * FNV-1a, 32 bits, in hexadecimal: notices a torn or bit-rotten value. It is no seal: whoever can write the value can
 * write its checksum.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
