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
  /** As in a gate: the first letters of the word where the pattern begins. */
  readonly starts: string;
  /** Sticky. The scan refuses a match that touches a letter on either side. Made when a gate first opens. */
  readonly pattern: () => RegExp;
}

/** Every label the value detectors ask for. Accents and case may be missing: texts are copied from anywhere. */
export const labels: readonly Label[] = [
  {
    kind: 'ine',
    starts: 'ine nni national identifiant',
    // "Id National", "N° national": ONDE, SIECLE, Parcoursup exports.
    pattern: () => /INE(?:[ -](?:RNIE|BEA))?|NNI|national|identifiant (?:national|[ée]l[èe]ve)/iuy,
  },
  { kind: 'numen', starts: 'numen', pattern: () => /NUMEN/iuy },
  {
    kind: 'nir',
    starts: 'nir secu ss- immat',
    pattern: () => /NIR|s[ée]cu(?:rit[ée] sociale)?|SS|immatriculation/iuy,
  },
  {
    kind: 'iban',
    starts: 'iban rib compte coordo',
    pattern: () => /IBAN|RIB|compte bancaire|coordonn[ée]es bancaires/iuy,
  },
  {
    kind: 'phone',
    starts: 'tel port mobile fix domicil appel joi contact numero',
    pattern: () =>
      /t[ée]l(?:[ée]phones?)?|port(?:able)?|mobile|fixe|domicile|appele[rz]|joi(?:gnable|ndre)|contact(?:er)?|num[ée]ro/iuy,
  },
  {
    kind: 'id-document',
    starts: 'passeport cni carte piece titre',
    pattern: () =>
      /passeports?|CNI|(?:carte (?:nationale )?|pi[èe]ce )d['’]identit[ée]|(?:titre|carte) de s[ée]jour/iuy,
  },
  {
    kind: 'exam-number',
    starts: 'candidat cyclades inscri anonymat matricule',
    pattern: () => /candidat(?:e|s|\(e\))?|cyclades|inscription|anonymat|matricule/iuy,
  },
  {
    kind: 'birth',
    starts: 'ne- nee nes ddn naiss d-',
    // "ne" without its accent announces a birth only as "ne le", "nee a": it is the negation.
    pattern: () =>
      /n[ée](?:\(e\)|[.·]?e)?s? (?:le|à [^\n\t;,:]{2,40} le)|né(?:\(e\)|[.·]?e)?s?|DDN|naiss(?:ance)?|D\. ?(?:de ?)?N\./iuy,
  },
  {
    kind: 'address',
    starts: 'adresse domicil habit demeur loge resid vit',
    pattern: () =>
      /adresse|domicil(?:e|i[ée]e?s?)|habit(?:e|ent|ant)|demeur(?:e|ant)|log[ée]e?s?|r[ée]sid(?:e|ant|ent)|vit/iuy,
  },
  { kind: 'class', starts: 'classe division groupe', pattern: () => /classes?|division|groupes?/iuy },
];
