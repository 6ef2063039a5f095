import type { Detector } from '../detector.ts';
import { detectTheme } from './theme-detector.ts';

export const discipline: Detector = {
  id: 'discipline',
  category: 'discipline',
  detect: (document) =>
    detectTheme(document, { theme: 'discipline', type: 'sanction', columns: ['sanction'], role: 'pupil' }),
};
