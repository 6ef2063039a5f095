/** EAN-13, which ISBN-13 is a part of: weights 1 and 3, the sum ends in 0. */
export function isEan13(digits: string): boolean {
  if (digits.length !== 13 || !/^\d{13}$/u.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 13; i += 1) sum += Number(digits.charAt(i)) * (i % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

/** ISBN-10: weights 10 to 1, X stands for 10 as the last character, the sum is a multiple of 11. */
export function isIsbn10(value: string): boolean {
  if (value.length !== 10 || !/^\d{9}[\dX]$/u.test(value)) return false;
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += (value[i] === 'X' ? 10 : Number(value.charAt(i))) * (10 - i);
  return sum % 11 === 0;
}
