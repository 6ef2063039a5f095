import { birthDate } from './detectors/birth-date.ts';
import { classCell } from './detectors/class-cell.ts';
import { classCollege } from './detectors/class-college.ts';
import { classLycee } from './detectors/class-lycee.ts';
import { classPrimary } from './detectors/class-primary.ts';
import { email } from './detectors/email.ts';
import { examNumber } from './detectors/exam-number.ts';
import { grade } from './detectors/grade.ts';
import { iban } from './detectors/iban.ts';
import { idDocument } from './detectors/id-document.ts';
import { ineApprentissage } from './detectors/ine-apprentissage.ts';
import { ineBea } from './detectors/ine-bea.ts';
import { ineRnie } from './detectors/ine-rnie.ts';
import { ineSup } from './detectors/ine-sup.ts';
import { login } from './detectors/login.ts';
import { nir } from './detectors/nir.ts';
import { numen } from './detectors/numen.ts';
import { oneTimeCode } from './detectors/one-time-code.ts';
import { password } from './detectors/password.ts';
import { passwordOfPair } from './detectors/password-of-pair.ts';
import { phone } from './detectors/phone.ts';
import { phoneInternational } from './detectors/phone-international.ts';
import { postalAddress } from './detectors/postal-address.ts';
import { postalTown } from './detectors/postal-town.ts';
import type { ValueDetector } from './value-detector.ts';

/** The only list to edit when a value detector is added. Of two equal hits on one place, the earlier here stands. */
export const valueDetectors: readonly ValueDetector[] = [
  ineRnie,
  ineBea,
  ineSup,
  ineApprentissage,
  numen,
  nir,
  iban,
  idDocument,
  examNumber,
  phone,
  phoneInternational,
  email,
  password,
  passwordOfPair,
  login,
  oneTimeCode,
  birthDate,
  postalAddress,
  postalTown,
  classPrimary,
  classCollege,
  classLycee,
  classCell,
  grade,
];
