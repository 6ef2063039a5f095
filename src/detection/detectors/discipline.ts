import type { Detector } from '../detector.ts';
import { inCompany } from './theme-company.ts';
import { detectTheme } from './theme-detector.ts';

/** Sanctions and reports, and what they are for: violence, insolence, theft, fraud, forbidden things. */
export const discipline: Detector = {
  id: 'discipline',
  category: 'discipline',
  detect: (document) =>
    detectTheme(inCompany(document, 'discipline'), {
      theme: 'discipline',
      type: 'sanction',
      columns: ['sanction'],
      role: 'pupil',
    }),
};
