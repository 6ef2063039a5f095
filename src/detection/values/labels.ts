/** The families of words that announce a value. */
export type LabelKind =
  | 'ine'
  | 'numen'
  | 'nir'
  | 'iban'
  | 'phone'
  | 'id-document'
  | 'exam-number'
  | 'birth'
  | 'address'
  | 'class';

export interface Label {
  readonly kind: LabelKind;
  /** The first letters, two or more, of the word where the pattern begins, lower case without accents; `-`: no letter. */
  readonly starts: readonly string[];
  /** Sticky. The scan refuses a match that touches a letter on either side. Made when a gate first opens. */
  readonly pattern: () => RegExp;
}

/** Every label the value detectors ask for. Accents and case may be missing: texts are copied from anywhere. */
export const labels: readonly Label[] = [
  {
    kind: 'ine',
    starts: ['ine', 'ina', 'nni', 'national', 'identifiant', 'id-'],
    // "Id National", "N° national", "INE-RNIE" and "BBB" notes: ONDE, SIECLE, Parcoursup exports.
    pattern: () =>
      /INE(?:[ -](?:RNIE|BEA|provisoire))?|INA|NNI|national(?: unique)?|identifiant (?:national|(?:de l['’])?[ée]l[èe]ve)|id\.? national/iuy,
  },
  { kind: 'numen', starts: ['numen'], pattern: () => /NUMEN/iuy },
  {
    kind: 'nir',
    starts: ['nir', 'nss', 'secu', 'ss-', 'immat'],
    pattern: () => /NIR|s[ée]curit[ée] sociale|s[ée]cu\.?(?: sociale)?|SS|immatriculation|NSS/iuy,
  },
  {
    kind: 'iban',
    starts: ['iban', 'rib', 'compte', 'coordo'],
    pattern: () => /IBAN|RIB|compte bancaire|coordonn[ée]es bancaires/iuy,
  },
  {
    kind: 'phone',
    starts: [
      'tel',
      'port',
      'mobile',
      'gsm',
      'fix',
      'domicil',
      'appel',
      'joi',
      'contact',
      'whatsapp',
      'numero',
    ],
    pattern: () =>
      /t[ée]l(?:[ée]phones?)?(?:[ .](?:port(?:able)?|fixe|domicile|travail|mobile|pro)\.?)?|port(?:able)?|mobile|gsm|fixe|domicile|appel(?:er|ez)|joindre|joignable|contact(?:er)?|whatsapp|num[ée]ro/iuy,
  },
  {
    kind: 'id-document',
    starts: ['passeport', 'cni', 'carte', 'piece', 'titre'],
    pattern: () =>
      /passeports?|CNI|carte (?:nationale )?d['’]identit[ée]|pi[èe]ce d['’]identit[ée]|titre de s[ée]jour|carte de s[ée]jour/iuy,
  },
  {
    kind: 'exam-number',
    starts: ['candidat', 'cyclades', 'inscri', 'anonymat', 'matricule', 'numero'],
    pattern: () =>
      /candidat(?:e|s|\(e\))?|cyclades|inscription|anonymat|matricule|num[ée]ro (?:de )?(?:candidat|table)/iuy,
  },
  {
    kind: 'birth',
    starts: ['ne-', 'nee', 'nes', 'ddn', 'date', 'naissance', 'd-'],
    // "ne" without its accent is the negation: it counts only as "ne le", "nee a".
    pattern: () =>
      /n[ée](?:\(e\)|e|\.e|·e)?s?\)? (?:le|à [^\n\t;,:]{2,40} le)|né(?:\(e\)|e|\.e|·e)?s?\)?|DDN|date[ _]?de[ _]naiss(?:ance)?\.?|date[ _]naiss(?:ance)?\.?|naissance|D\. ?N\.|D\. ?de ?N\./iuy,
  },
  {
    kind: 'address',
    starts: ['adresse', 'domicil', 'habit', 'demeur', 'loge', 'resid', 'vit'],
    pattern: () =>
      /adresse(?: postale)?|domicili[ée]e?s?|domicile|habit(?:e|ent|ant)|demeur(?:e|ant)|log[ée]e?s?|r[ée]sid(?:e|ant|ent)|vit/iuy,
  },
  { kind: 'class', starts: ['classe', 'division', 'groupe'], pattern: () => /classes?|division|groupes?/iuy },
];
