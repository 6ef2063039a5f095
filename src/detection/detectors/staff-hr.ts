import type { Detector } from '../detector.ts';
import { detectTheme } from './theme-detector.ts';

/** Inspection, career, pay, leave orders, conflicts at work. */
export const staffHr: Detector = {
  id: 'staff-hr',
  category: 'staff-hr',
  detect: (document) =>
    detectTheme(document, {
      theme: 'career',
      type: 'career',
      columns: ['career'],
      role: 'adult',
      keep: (_document, { mention }) => mention.role !== 'pupil',
    }),
};
