import type { Detector } from '../detector.ts';
import { detectTheme } from './theme-detector.ts';

export const unionStrike: Detector = {
  id: 'union-strike',
  category: 'union-strike',
  detect: (document) =>
    detectTheme(document, {
      theme: 'strike',
      type: 'strike',
      columns: ['strike'],
      role: 'adult',
    }),
};
