/** A number as its checksum wants it: upper case, nothing but letters and digits. */
export function compact(value: string): string {
  return value.replace(/[^0-9A-Za-z]/gu, '').toUpperCase();
}
