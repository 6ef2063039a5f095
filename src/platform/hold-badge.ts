import type { BackgroundBrowser } from './background-browser.ts';
import type { HoldState } from './messages.ts';

/** Dark enough for white text at 3:1 and more, in light and dark toolbars. */
const BADGE_COLOUR = '#b34000';

/** Keys of the button's titles. */
export type TitleKey = 'policy_action_idle' | 'policy_action_hold' | 'policy_action_hold_hidden';

export interface HoldBadge {
  set(tabId: number, frameId: number, state: HoldState): Promise<void>;
}

/**
 * "!" on the toolbar button of a tab while a gesture is held in one of its frames. Kept in memory only: when the
 * background was stopped meanwhile, the first frame that ends its hold clears the mark for all of them.
 */
export function holdBadge(
  { action }: Pick<BackgroundBrowser, 'action'>,
  title: (key: TitleKey) => Promise<string>,
): HoldBadge {
  const held = new Map<number, Map<number, HoldState>>();
  return {
    async set(tabId, frameId, state) {
      const frames = held.get(tabId) ?? new Map<number, HoldState>();
      if (state === 'none') frames.delete(frameId);
      else frames.set(frameId, state);
      if (frames.size === 0) held.delete(tabId);
      else held.set(tabId, frames);
      const states = [...frames.values()];
      const key = states.includes('hidden') ? 'policy_action_hold_hidden' : 'policy_action_hold';
      await action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
      await action.setBadgeText({ tabId, text: states.length === 0 ? '' : '!' });
      await action.setTitle({
        tabId,
        title: await title(states.length === 0 ? 'policy_action_idle' : key),
      });
    },
  };
}
