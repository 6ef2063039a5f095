import type { Category } from '../detection/categories.ts';
import type { Confidence, Detection, Finding } from '../detection/finding.ts';
import { type Action, actions, type CategoryDecision, type Decision, type ReasonKey } from './decision.ts';
import type { Destination } from './destination.ts';
import type { EffectivePolicy } from './effective-policy.ts';
import { indexOf } from './policy-index.ts';

export interface DecideInput {
  readonly detection: Detection;
  readonly destination: Destination;
  /** Copied and pasted inside one site. */
  readonly sameSite: boolean;
  readonly policy: EffectivePolicy;
  /** Categories of which the user said "ce n'est pas une donnée personnelle", for exactly these findings. */
  readonly excepted?: ReadonlySet<Category>;
}

type Step = readonly [Action, ReasonKey];

/** The decision ladder. Pure: same input, same answer. The README of this folder has it as a table. */
export function decide(input: DecideInput): Decision {
  const { detection, destination } = input;
  const categories = detection.findings
    .map((finding) => decideCategory(finding, input))
    // Among equals the order of detection stands: what the text is about comes first.
    .sort((one, other) => actions.indexOf(other.action) - actions.indexOf(one.action));
  const [action, reason] = overall(input, categories);
  return { action, reason, destination, categories, complete: detection.complete };
}

function decideCategory(finding: Finding, input: DecideInput): CategoryDecision {
  const { category, confidence, count, counts } = finding;
  const [action, reason] = stepFor(category, confidence, input);
  return { category, confidence, count, counts, action, reason };
}

function stepFor(category: Category, confidence: Confidence, input: DecideInput): Step {
  if (input.sameSite) return ['allow', 'same-site'];
  if (input.excepted?.has(category)) return ['allow', 'own-exception'];
  const entry = entryOf(input);
  if (entry !== undefined && entry.status !== 'refused') {
    const scope = indexOf(input.policy).scopes[entry.scope];
    if (scope?.has(category)) return ['allow', 'approved'];
    if (entry.outside === 'remind' || confidence !== 'low') return [entry.outside, 'approved-outside-scope'];
  }
  if (confidence === 'low') return ['remind', 'weak-evidence'];
  return entry?.status === 'refused' ? ['warn', 'refused-entry'] : ['warn', 'not-approved'];
}

/**
 * The strictest step, with its own reason. A part that nobody read counts as a finding of its own, except on a
 * service approved without conditions, and inside one site.
 */
function overall(input: DecideInput, categories: readonly CategoryDecision[]): Step {
  const first = categories[0];
  if (input.sameSite) return ['allow', 'same-site'];
  const found: Step = first === undefined ? ['allow', 'nothing-found'] : [first.action, first.reason];
  if (input.detection.complete) return found;
  const entry = entryOf(input);
  if (input.destination.state === 'approved' && entry?.outside === 'remind') {
    return first === undefined ? ['allow', 'approved'] : found;
  }
  const unread: Step = [input.policy.onNotReadInFull, 'not-read-in-full'];
  return actions.indexOf(unread[0]) > actions.indexOf(found[0]) ? unread : found;
}

function entryOf({ destination, policy }: DecideInput) {
  return destination.entryId === undefined ? undefined : indexOf(policy).entryById.get(destination.entryId);
}
