import type { Detector } from '../detector.ts';
import { detectTheme } from './theme-detector.ts';

export const photoCaptions: Detector = {
  id: 'photo-captions',
  category: 'photo-captions',
  detect: (document) =>
    detectTheme(document, { theme: 'photo', type: 'appreciation', columns: ['image'], role: 'pupil' }),
};
