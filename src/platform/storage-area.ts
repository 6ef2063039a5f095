/** The part of `storage.local` that is used; tests hand in one that forgets, fills up or corrupts. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Runs one task at a time, in this context and, with the Web Locks of the extension's origin, in all its pages. */
export type Serialise = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** What `navigator.locks` has to be; absent in a few private windows, where one page is alone anyway. */
export interface Locks {
  request<Result>(name: string, task: () => Promise<Result>): Promise<Result>;
}

export function serialise(name: string, locks: Locks | undefined): Serialise {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const locked = locks === undefined ? task : () => locks.request(name, task);
    const result = last.then(locked, locked);
    last = result.catch(() => undefined);
    return result;
  };
}
