/** Letters of other alphabets, and rare Latin ones, that a reader takes for a plain Latin letter (from Unicode's confusables). */
const twins = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'вЬь',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еεє',
    g: 'ɡ',
    h: 'һнհ',
    i: 'іιıі',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏɩǀ',
    m: 'м',
    n: 'пηոռ',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гᴦ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υսц',
    v: 'νѵ',
    w: 'ԝωшա',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cherokee}/u,
];

/**
 * The plain name that a host imitates, or undefined when it imitates none: a label that mixes alphabets, or one
 * that reads as Latin although no letter of it is.
 * @param host As a person sees it, see `toUnicodeHost`.
 */
export function imitatedHost(host: string): string | undefined {
  const labels = host.split('.').map((label) => {
    const plain = [...label].map((letter) => twins.get(letter) ?? letter).join('');
    const mixed = alphabets.filter((alphabet) => alphabet.test(label)).length > 1;
    const disguised = plain !== label && /^[a-z0-9-]+$/u.test(plain);
    return { plain, suspect: mixed || disguised };
  });
  return labels.some(({ suspect }) => suspect) ? labels.map(({ plain }) => plain).join('.') : undefined;
}
