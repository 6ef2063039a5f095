/** An editor standing on the page, with the two things a test needs of it. */
export interface MountedEditor {
  /** The words in it, a line end between blocks, as its own API tells them. */
  read(): string;
  focus(): void;
}

export type Mount = (root: HTMLElement) => MountedEditor | Promise<MountedEditor>;
