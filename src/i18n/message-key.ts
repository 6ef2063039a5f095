/** Ids are written `name-list`; Chrome's message keys allow no hyphen: `category_name_list`. */
type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** The key of the message about one id. Typed, so that an id without its sentence does not compile. */
export function messageKey<P extends string, I extends string>(prefix: P, id: I): `${P}_${Underscored<I>}` {
  return `${prefix}_${id.replaceAll('-', '_')}` as `${P}_${Underscored<I>}`;
}
