import type { TraceEvent, TraceOptions } from './trace-chromium.ts';

/** One tab of a real browser, with the few verbs the end-to-end tests need, the same for Chromium and Firefox. */
export interface TestPage {
  readonly family: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** Makes it the tab that has the keyboard. */
  toFront(): Promise<void>;
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Waits until `work` returns something truthy, and returns it. Fails after `timeout` milliseconds. */
  waitFor<A, R>(work: (argument: A) => R, argument: A, timeout?: number): Promise<NonNullable<R>>;
  /** Names as in "Control+v", "Tab", "Shift+Tab". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /**
   * Drops texts, by media type, as a drag from another program does. Chromium only: Firefox's remote protocol starts
   * drags (`dragover` comes) but never lets go of them (no `drop`, seen in ESR 153).
   */
  drop(x: number, y: number, texts: Readonly<Record<string, string>>): Promise<void>;
  /** Chromium's own timeline of what happened meanwhile; Firefox tells none. */
  trace(work: () => Promise<void>, options?: TraceOptions): Promise<readonly TraceEvent[]>;
  screenshot(path: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** Answers the browser's own dialogs (`confirm`) from now on; the array grows with what they say. */
  answerDialogs(accept: boolean): readonly string[];
  frames(): TestFrame[];
  /** Everything this tab asked of the network so far. */
  requests(): readonly string[];
  close(): Promise<void>;
}

export interface TestFrame {
  url(): string;
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

export interface TestBrowser {
  readonly family: 'chromium' | 'firefox';
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a final slash. */
  readonly extensionOrigin: string;
  newPage(): Promise<TestPage>;
  /** Opens a page of the extension: `options.html`, `popup.html`, `help.html#health`. */
  openExtensionPage(path: string): Promise<TestPage>;
  /** Ends the extension's background as the browser does when it is idle; Firefox's protocol has no way to. */
  stopBackground?(): Promise<void>;
  /** The addresses of all open tabs. */
  addresses(): Promise<string[]>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; `null` for a browser without it. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}
