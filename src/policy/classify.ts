import type { Destination, FramePlace } from './destination.ts';
import type { EffectivePolicy } from './effective-policy.ts';

export function classifyDestination(place: FramePlace, _policy: EffectivePolicy): Destination {
  if (place.origin === 'null') return { host: '', state: 'opaque' };
  return { host: new URL(place.origin).hostname, state: 'unknown' };
}
