import type { Detector } from '../detector.ts';
import { isStaff, isStaffTable } from './absence-side.ts';
import { detectAttendanceGrid } from './attendance-grid.ts';
import { detectTheme } from './theme-detector.ts';

export const pupilAbsence: Detector = {
  id: 'pupil-absence',
  category: 'pupil-absence',
  detect: (document) => {
    const inTable = document.groups.some(
      (group) => group.types.has('absence') && !isStaffTable(document, group),
    );
    const said = detectTheme(document, {
      theme: 'absence',
      type: 'absence',
      columns: inTable ? ['absence'] : [],
      role: 'pupil',
      keep: (view, anchored) => !isStaff(view, anchored),
    });
    return said && said.confidence !== 'low' ? said : (detectAttendanceGrid(document) ?? said);
  },
};
