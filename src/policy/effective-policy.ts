/**
 * What the guard needs to decide, precompiled: plain data, no zod, made by the background and kept in
 * `storage.local`; until it has been read, `nationalDefaults` stands in.
 */
export interface EffectivePolicy {
  readonly format: 1;
}

export const nationalDefaults: EffectivePolicy = { format: 1 };
