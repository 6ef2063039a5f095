/** Why a finding is believed. The interface has one sentence for each key: "Pourquoi ?". */
export const evidenceKeys = [
  'key-valid',
  'label',
  'column-header',
  'known-export',
  'repeated-lines',
  'known-first-name',
  'capital-surname',
  'class-context',
  'birth-date',
  'neighbour-word',
  'role-word',
  'told-of',
] as const;

export type EvidenceKey = (typeof evidenceKeys)[number];
