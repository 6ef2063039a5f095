/** Elements whose content is no markup, and what ends it. */
const elementEndings = {
  script: /<\/script(?=[\s/>])/giu,
  style: /<\/style(?=[\s/>])/giu,
  title: /<\/title(?=[\s/>])/giu,
} as const;

/** Attributes that carry words; see `htmlText`. */
const readAttributes: ReadonlySet<string> = new Set([
  'alt',
  'title',
  'aria-label',
  'label',
  'value',
  'href',
  'data-sheets-value',
  'data-sheets-note',
]);
const LONGEST_NAME = 24;

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

const isBlank = (code: number) => code === SPACE || (code >= TAB && code <= 13);
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * The tags of a fragment, one after the other, by the HTML standard's own tokenising rules for quotes and comments.
 * Every search that fails is remembered, so that a million unclosed somethings cost one search and not a million.
 */
export class HtmlTags {
  start = 0;
  end = 0;
  /** Lower case; empty for comments and other things without a name. */
  name = '';
  closing = false;
  /** Those that carry words only, not decoded. */
  attributes: (readonly [string, string])[] = [];

  readonly #html: string;
  /** From here on a kind of ending does not occur any more. */
  readonly #missing = new Set<string>();
  #tagsEnded = false;

  constructor(html: string) {
    this.#html = html;
  }

  /** Moves to the next tag or comment; false when there is none. */
  next(): boolean {
    const html = this.#html;
    this.attributes = [];
    let from = this.end;
    while (!this.#tagsEnded) {
      const at = html.indexOf('<', from);
      if (at < 0) return false;
      if (this.#read(at)) return true;
      from = at + 1;
    }
    return false;
  }

  /**
   * Passes over what is never shown nor pasted (scripts, styles, document titles) when such an element was just opened.
   * Where it is never closed, its content is read as text.
   */
  skipHidden(): void {
    const ending = this.closing ? undefined : elementEndings[this.name as keyof typeof elementEndings];
    const close = ending && this.#find(ending, this.end);
    if (close) this.end = close.start;
  }

  #read(at: number): boolean {
    const html = this.#html;
    const code = html.charCodeAt(at + 1);
    this.closing = code === SLASH;
    if (isLetter(this.closing ? html.charCodeAt(at + 2) : code)) return this.#readTag(at);
    this.name = '';
    if (code === BANG && html.startsWith('--', at + 2)) return this.#readUntil(at, at + 2, /--!?>/gu);
    if (code === BANG || code === QUESTION || this.closing) return this.#readUntil(at, at + 2, />/gu);
    return false;
  }

  #readUntil(at: number, from: number, ending: RegExp): boolean {
    const found = this.#find(ending, from);
    if (!found) return false;
    this.start = at;
    this.end = found.end;
    return true;
  }

  #readTag(at: number): boolean {
    const html = this.#html;
    let index = at + (this.closing ? 2 : 1);
    const nameStart = index;
    let code = html.charCodeAt(index);
    while (code !== GREATER && code !== SLASH && !isBlank(code) && index < html.length)
      code = html.charCodeAt(++index);
    this.name = index - nameStart > LONGEST_NAME ? '' : html.slice(nameStart, index).toLowerCase();
    while (index < html.length) {
      code = html.charCodeAt(index);
      if (code === GREATER) {
        this.start = at;
        this.end = index + 1;
        return true;
      }
      index = code === SLASH || isBlank(code) ? index + 1 : this.#readAttribute(index);
    }
    // The text ends inside this tag: no later one can end either.
    this.attributes = [];
    this.#tagsEnded = true;
    return false;
  }

  /** Returns where the attribute ends. */
  #readAttribute(at: number): number {
    const html = this.#html;
    let index = at;
    let code = html.charCodeAt(index);
    // The first character belongs to the name even when it is an equals sign.
    do code = html.charCodeAt(++index);
    while (code !== EQUALS && code !== GREATER && code !== SLASH && !isBlank(code) && index < html.length);
    const nameEnd = index;
    while (isBlank(html.charCodeAt(index))) index++;
    if (html.charCodeAt(index) !== EQUALS) return index;
    index++;
    while (isBlank(html.charCodeAt(index))) index++;
    const value = this.#valueAt(index);
    if (nameEnd - at <= LONGEST_NAME && value.end > value.start) {
      const name = html.slice(at, nameEnd).toLowerCase();
      if (readAttributes.has(name)) this.attributes.push([name, html.slice(value.start, value.end)]);
    }
    return value.next;
  }

  #valueAt(at: number): { readonly start: number; readonly end: number; readonly next: number } {
    const html = this.#html;
    const quote = html.charCodeAt(at);
    if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
      const close = html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      // Fails once at most for each kind of quote: a later attribute that opens with one would have closed this one.
      if (close >= 0) return { start: at + 1, end: close, next: close + 1 };
    }
    let index = at;
    while (index < html.length && html.charCodeAt(index) !== GREATER && !isBlank(html.charCodeAt(index)))
      index++;
    return { start: at, end: index, next: index };
  }

  #find(ending: RegExp, from: number): { readonly start: number; readonly end: number } | undefined {
    if (this.#missing.has(ending.source)) return undefined;
    ending.lastIndex = from;
    const found = ending.exec(this.#html);
    if (found) return { start: found.index, end: found.index + found[0].length };
    this.#missing.add(ending.source);
    return undefined;
  }
}
