/** For searching: no case, no accents, one kind of apostrophe. "Éléa" is found by "elea". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
