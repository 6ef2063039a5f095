import type { Detector } from '../detector.ts';
import { isStaff } from './absence-side.ts';
import { detectTheme } from './theme-detector.ts';

export const pupilAbsence: Detector = {
  id: 'pupil-absence',
  category: 'pupil-absence',
  detect: (document) => {
    const staffTable = document.groups.some(
      (group) => group.types.has('absence') && group.types.has('adult-name'),
    );
    return detectTheme(document, {
      theme: 'absence',
      type: 'absence',
      columns: staffTable ? [] : ['absence'],
      role: 'pupil',
      keep: (view, { mention }) => !isStaff(view, mention),
    });
  },
};
