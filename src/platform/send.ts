/** The background may be asleep, starting, or gone; nobody waits longer than this for it. In milliseconds. */
const MESSAGE_DEADLINE = 1500;

export type Sent<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  /** `gone`: the extension was updated or removed under this page; `silent`: no answer in time, twice. */
  | { readonly ok: false; readonly reason: 'gone' | 'silent' };

export interface SendOptions {
  /** False when the context was invalidated, see `isAlive`. */
  readonly alive: () => boolean;
  /** False for what must not happen twice (opening a page). */
  readonly retry: boolean;
  readonly deadline?: number;
}

/**
 * Sends with a deadline and at most one retry; never throws and never hangs. A service worker that is just being
 * stopped drops the message: the retry starts a new one.
 */
export async function send<Answer>(
  post: () => Promise<Answer>,
  { alive, retry, deadline = MESSAGE_DEADLINE }: SendOptions,
): Promise<Sent<Answer>> {
  for (let attempt = 0; attempt < (retry ? 2 : 1); attempt += 1) {
    if (!alive()) return { ok: false, reason: 'gone' };
    const answer = await within(deadline, post);
    if (answer !== undefined) return { ok: true, answer };
  }
  return { ok: false, reason: alive() ? 'silent' : 'gone' };
}

/** The answer, or undefined when it failed, was empty or came too late. */
async function within<Answer>(deadline: number, post: () => Promise<Answer>): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), deadline);
  });
  try {
    return await Promise.race([post(), late]);
  } catch {
    // "Could not establish connection", "Extension context invalidated": the caller asks `alive` which of the two it is.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
