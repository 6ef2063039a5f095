import type { Detector } from '../detector.ts';
import { inCompany } from './theme-company.ts';
import { detectTheme } from './theme-detector.ts';

/** Custody, child welfare, bursaries, unpaid bills, bereavement, religion. */
export const socialFamily: Detector = {
  id: 'social-family',
  category: 'social-family',
  detect: (document) =>
    detectTheme(inCompany(document, 'family', true), {
      theme: 'family',
      type: 'family-situation',
      columns: ['family'],
      role: 'pupil',
    }),
};
