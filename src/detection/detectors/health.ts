import type { Detector } from '../detector.ts';
import { detectTheme } from './theme-detector.ts';

/** PAI, PAP, PPS, allergies, diagnoses, treatment, therapy, sick leave of anybody named. */
export const health: Detector = {
  id: 'health',
  category: 'health',
  detect: (document) =>
    detectTheme(document, { theme: 'health', type: 'health', columns: ['health'], role: 'pupil' }),
};
