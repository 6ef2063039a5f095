/**
 * French puts a space before `: ; ? !` and inside « », and a line must not break there. The message files keep
 * plain spaces, so that they can be read, searched and edited; the no-break ones are put in when a text is shown.
 */
export function frenchSpacing(text: string): string {
  return text.replace(/ (?=[:;?!»])/gu, '\u00a0').replace(/« /gu, '«\u00a0');
}
