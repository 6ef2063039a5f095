import type { Detector } from '../detector.ts';
import { contactList } from './contact-list.ts';
import { credentials } from './credentials.ts';
import { directoryExport } from './directory-export.ts';
import { discipline } from './discipline.ts';
import { grades } from './grades.ts';
import { health } from './health.ts';
import { identifier } from './identifier.ts';
import { nameList } from './name-list.ts';
import { photoCaptions } from './photo-captions.ts';
import { pupilAbsence } from './pupil-absence.ts';
import { pupilRecord } from './pupil-record.ts';
import { socialFamily } from './social-family.ts';
import { staffAbsence } from './staff-absence.ts';
import { staffHr } from './staff-hr.ts';
import { toldPupil, toldStaff } from './told-person.ts';
import { unionStrike } from './union-strike.ts';

/** The only list to edit when a category detector is added; most serious first. */
export const detectors: readonly Detector[] = [
  credentials,
  health,
  socialFamily,
  discipline,
  identifier,
  staffHr,
  staffAbsence,
  unionStrike,
  pupilRecord,
  grades,
  contactList,
  directoryExport,
  pupilAbsence,
  photoCaptions,
  nameList,
  toldPupil,
  toldStaff,
];
