import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

const now = new Date('2026-10-01');
const told = (text: string) => readDocument(text, { now }).told;

describe('readTold', () => {
  const message =
    "Coucou, la maman de Naïm m'a encore appelée ce matin, il ne veut plus venir. Tu peux la rappeler stp ?";
  const exercise =
    'Lis le texte puis réponds. Naïm achète trois cahiers. Combien de cahiers possède-t-il ? Justifie ta réponse.';

  it('is high for a message about somebody and low for an exercise', () => {
    expect(told(message)).toBeGreaterThan(15);
    expect(told(exercise)).toBeLessThan(-15);
  });

  it('says nothing of texts that name nobody, and of long documents', () => {
    expect(told('Tu peux me rappeler demain stp ? Merci !')).toBe(0);
    expect(told(`${message} `.repeat(40))).toBe(0);
  });
});
