/** A hit of a host in a table: `length` says how much of the host was named, so the longest is the most specific. */
export interface HostHit<Value> {
  readonly value: Value;
  readonly exact: boolean;
  readonly length: number;
}

/**
 * Hosts with values, looked up at label borders only: `.ac-lyon.fr` covers `www.ac-lyon.fr` and never
 * `fauxac-lyon.fr` nor `ac-lyon.fr.example.com`. One hash lookup a label, whatever the size of the table.
 */
export interface HostTable<Value> {
  /** The most specific rule for an ASCII, lower-case host; an exact rule before a suffix rule of the same length. */
  readonly find: (host: string) => HostHit<Value> | undefined;
}

/**
 * @param rules `host` for this host alone, `.host` for it and everything below it.
 * @param prefer Chooses between two values of one rule; without it the first stays.
 */
export function hostTable<Value>(
  rules: Iterable<readonly [string, Value]>,
  prefer: (one: Value, other: Value) => Value = (one) => one,
): HostTable<Value> {
  const exact = new Map<string, Value>();
  const suffix = new Map<string, Value>();
  for (const [rule, value] of rules) {
    const map = rule.startsWith('.') ? suffix : exact;
    const host = rule.startsWith('.') ? rule.slice(1) : rule;
    const earlier = map.get(host);
    map.set(host, earlier === undefined ? value : prefer(earlier, value));
  }
  return {
    find(host) {
      const own = exact.get(host);
      if (own !== undefined) return { value: own, exact: true, length: host.length };
      for (let part = host; part !== ''; part = parentOf(part)) {
        const value = suffix.get(part);
        if (value !== undefined) return { value, exact: false, length: part.length };
      }
      return undefined;
    },
  };
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

/** Is the first hit the more specific one? Equal hits: no. */
export function isMoreSpecific(one: HostHit<unknown>, other: HostHit<unknown>): boolean {
  return one.length === other.length ? one.exact && !other.exact : one.length > other.length;
}
