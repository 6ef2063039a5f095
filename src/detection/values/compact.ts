/** A number as its checksum wants it: upper case, nothing but letters and digits. */
export function compact(value: string): string {
  let plain = '';
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (isDigit || (code >= 65 && code <= 90)) plain += value[at];
    else if (code >= 97 && code <= 122) plain += String.fromCharCode(code - 32);
  }
  return plain;
}
