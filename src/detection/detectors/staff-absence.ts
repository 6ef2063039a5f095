import type { Detector } from '../detector.ts';
import { isStaff, isStaffTable } from './absence-side.ts';
import { detectTheme } from './theme-detector.ts';

export const staffAbsence: Detector = {
  id: 'staff-absence',
  category: 'staff-absence',
  detect: (document) => {
    const inTable = document.groups.some(
      (group) => group.types.has('absence') && isStaffTable(document, group),
    );
    return detectTheme(document, {
      theme: 'absence',
      type: 'absence',
      columns: inTable ? ['absence'] : [],
      role: 'adult',
      keep: isStaff,
    });
  },
};
