import { parseArgs } from 'node:util';

export type Flags<Name extends string> = Readonly<Record<Name, boolean>>;

/** What was typed, or a sentence that says what is wrong with it. */
export type CommandLine<Name extends string> =
  | { readonly ok: true; readonly flags: Flags<Name>; readonly files: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** `--name` for each of `names` (and `--help`, `-h`), everything else is a file; `-` is standard input. */
export function readCommandLine<Name extends string>(
  typed: readonly string[],
  names: readonly Name[],
): CommandLine<Name | 'help'> {
  const all = [...names, 'help'] as const;
  const options = Object.fromEntries(
    all.map(
      (name) => [name, name === 'help' ? { type: 'boolean', short: 'h' } : { type: 'boolean' }] as const,
    ),
  ) as Record<string, { type: 'boolean'; short?: string }>;
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true });
    const flags = Object.fromEntries(all.map((name) => [name, values[name] === true]));
    return { ok: true, flags: flags as Flags<Name | 'help'>, files: positionals };
  } catch (error) {
    // parseArgs throws for what a person mistyped, in a sentence of its own.
    return {
      ok: false,
      problem: error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error),
    };
  }
}
