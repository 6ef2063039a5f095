/** French is the reference: keys are typed from its files, and English must match them key for key. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];
