/** Is this account made of that name: "rozenn.helias", "rtrotignon", "lcorre12"? */
export function isLoginOf(login: string, name: string): boolean {
  const plain = folded(name);
  return folded(login)
    .split(/[._-]/u)
    .map((part) => part.replace(/\d{1,4}$/u, ''))
    .some((part) => part.length >= 3 && (plain.includes(part) || plain.includes(part.slice(1, 12))));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
