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
  | 'class'
  | 'reference';

export interface Label {
  readonly kind: LabelKind;
  /** The first two letters of the word where the pattern begins, lower case without accents; `-`: no letter. */
  readonly starts: readonly string[];
  /** Sticky. The scan refuses a match that touches a letter on either side. */
  readonly pattern: RegExp;
}

/** Every label the value detectors ask for. Accents and case may be missing: texts are copied from anywhere. */
export const labels: readonly Label[] = [
  {
    kind: 'ine',
    starts: ['in', 'id', 'na', 'nn', 'bb'],
    // "Id National", "N° national", "INE-RNIE" and "BBB" notes: ONDE, SIECLE, Parcoursup exports.
    pattern:
      /INE(?:[ -](?:RNIE|BEA|provisoire))?|INA|NNI|national(?: unique)?|identifiant (?:national|(?:de l['’])?[ée]l[èe]ve)|id\.? national/iuy,
  },
  { kind: 'numen', starts: ['nu'], pattern: /NUMEN/iuy },
  {
    kind: 'nir',
    starts: ['ni', 'se', 'ss', 'im', 'ns'],
    pattern: /NIR|s[ée]curit[ée] sociale|s[ée]cu\.?(?: sociale)?|SS|immatriculation|NSS/iuy,
  },
  {
    kind: 'iban',
    starts: ['ib', 'ri', 'co'],
    pattern: /IBAN|RIB|compte bancaire|coordonn[ée]es bancaires/iuy,
  },
  {
    kind: 'phone',
    starts: ['te', 'po', 'mo', 'gs', 'fi', 'do', 'ap', 'jo', 'co', 'wh', 'nu'],
    pattern:
      /t[ée]l(?:[ée]phones?)?(?:[ .](?:port(?:able)?|fixe|domicile|travail|mobile|pro)\.?)?|port(?:able)?|mobile|gsm|fixe|domicile|appel(?:er|ez)|joindre|joignable|contact(?:er)?|whatsapp|num[ée]ro/iuy,
  },
  {
    kind: 'id-document',
    starts: ['pa', 'cn', 'ca', 'pi', 'ti'],
    pattern:
      /passeports?|CNI|carte (?:nationale )?d['’]identit[ée]|pi[èe]ce d['’]identit[ée]|titre de s[ée]jour|carte de s[ée]jour/iuy,
  },
  {
    kind: 'exam-number',
    starts: ['ca', 'cy', 'in', 'an', 'ma', 'nu'],
    pattern:
      /candidat(?:e|s|\(e\))?|cyclades|inscription|anonymat|matricule|num[ée]ro (?:de )?(?:candidat|table)/iuy,
  },
  {
    kind: 'birth',
    starts: ['ne', 'dd', 'da', 'na', 'd-'],
    // "ne" without its accent is the negation: it counts only as "ne le", "nee a".
    pattern:
      /n[ée](?:\(e\)|e|\.e|·e)?s?\)? (?:le|à [^\n\t;,:]{2,40} le)|né(?:\(e\)|e|\.e|·e)?s?\)?|DDN|date[ _]?de[ _]naiss(?:ance)?\.?|date[ _]naiss(?:ance)?\.?|naissance|D\. ?N\.|D\. ?de ?N\./iuy,
  },
  {
    kind: 'address',
    starts: ['ad', 'do', 'ha', 'de', 'lo', 're', 'vi'],
    pattern:
      /adresse(?: postale)?|domicili[ée]e?s?|domicile|habit(?:e|ent|ant)|demeur(?:e|ant)|log[ée]e?s?|r[ée]sid(?:e|ant|ent)|vit/iuy,
  },
  { kind: 'class', starts: ['cl', 'di', 'gr'], pattern: /classes?|division|groupes?/iuy },
  {
    kind: 'reference',
    starts: ['is', 'ea', 'si', 're', 'co', 'fa', 'bo', 'dt', 'tv', 'ua', 'rn'],
    pattern:
      /ISBN(?:-1[03])?|EAN|SIRE[NT]|r[ée]f(?:[ée]rences?)?\.?|commande|facture|bon de commande|TVA|UAI|RNE|article/iuy,
  },
];
