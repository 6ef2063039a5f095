import type { FramePlace } from '../policy/destination.ts';

export type Channel = 'paste' | 'drop' | 'upload';

/** Texts of one clipboard or drag, by media type; an absent type is an empty string. */
export interface TransferTexts {
  readonly plain: string;
  readonly html: string;
  readonly uriList: string;
}

/** One gesture: what would go where. Lives as long as the gesture, in the frame that received it, nowhere else. */
export interface Transfer {
  readonly channel: Channel;
  readonly texts: TransferTexts;
  readonly place: FramePlace;
  readonly sameSite: boolean;
}
