import { birthDate } from './detectors/birth-date.ts';
import { email } from './detectors/email.ts';
import { iban } from './detectors/iban.ts';
import { ineApprentissage } from './detectors/ine-apprentissage.ts';
import { ineBea } from './detectors/ine-bea.ts';
import { ineRnie } from './detectors/ine-rnie.ts';
import { ineSup } from './detectors/ine-sup.ts';
import { nir } from './detectors/nir.ts';
import { numen } from './detectors/numen.ts';
import { phone } from './detectors/phone.ts';
import { phoneInternational } from './detectors/phone-international.ts';
import type { ValueDetector } from './value-detector.ts';

/** The only list to edit when a value detector is added. */
export const valueDetectors: readonly ValueDetector[] = [
  ineRnie,
  ineBea,
  ineSup,
  ineApprentissage,
  numen,
  nir,
  iban,
  phone,
  phoneInternational,
  email,
  birthDate,
];
