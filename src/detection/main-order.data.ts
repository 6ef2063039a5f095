import type { MainFeature } from './main-order.ts';

/** Written by build-main-order.ts from 363 texts with several findings. */
export const mainWeights: Readonly<Partial<Record<MainFeature, number>>> = {
  column: 0.9,
  'contact-list': 0.6,
  credentials: 1.4,
  'directory-export': -0.8,
  discipline: -0.2,
  'everyday-words': -0.0,
  grades: -1.1,
  heads: 0.7,
  health: -1.3,
  identifier: 0.3,
  low: -0.8,
  medium: -1.5,
  'name-list': -1.1,
  persons: 1.4,
  'photo-captions': 0.0,
  phrases: 1.1,
  'plain-words': -1.6,
  'pupil-absence': 0.0,
  'pupil-record': 0.3,
  'social-family': -0.3,
  'staff-absence': 0.4,
  'staff-hr': 0.2,
  structure: 1.2,
  'union-strike': 1.4,
};
