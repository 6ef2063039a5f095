/** What windows-1252 shows for bytes 0x80–0x9F; the rest of the table is Latin-1. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const worthRepairing = 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÇÉÈÊËÍÎÏÑÓÔÖÚÙÛÜœŒ\u00a0«»°’‘“”–—…€';

let repairs: ReadonlyMap<string, string> | undefined;

/** UTF-8 read as windows-1252: `Ã©` → `é`. Two or three characters; undefined when it is none. */
export function repairMojibake(
  text: string,
  at: number,
): { readonly length: number; readonly repaired: string } | undefined {
  repairs ??= build();
  for (const length of [3, 2]) {
    const repaired = repairs.get(text.slice(at, at + length));
    if (repaired !== undefined) return { length, repaired };
  }
  return undefined;
}

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const character of worthRepairing) {
    const bytes = [...new TextEncoder().encode(character)];
    const windows = bytes.map((byte) =>
      byte >= 0x80 && byte < 0xa0 ? cp1252[byte - 0x80] : String.fromCharCode(byte),
    );
    map.set(windows.join(''), character);
    map.set(bytes.map((byte) => String.fromCharCode(byte)).join(''), character);
  }
  // `à` is C3 A0: its second half is a no-break space, which mail programs turn into a plain one.
  map.set('Ã ', 'à');
  return map;
}
