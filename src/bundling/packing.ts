import type { MinifyOptions } from 'terser';
import type { BuildOptions } from 'vite';

const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 3,
    // `function` expressions that say no `this` become arrows; nothing but a class is called with `new`.
    unsafe_arrows: true,
    // What repeats itself compresses better: functions in one place, comparisons in one order, small ones left alone.
    hoist_funs: true,
    lhs_constants: false,
    inline: 1,
  },
  format: { comments: false },
  // Vite asks for it: a bug of browsers that have neither Manifest V3 nor this syntax.
  safari10: false,
};

/** How the guard is made small. The source map, which the browser's own tools open, has the names and the comments. */
export const packing = { minify: 'terser', terserOptions, sourcemap: true } satisfies BuildOptions;
