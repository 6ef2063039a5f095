import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { isCorrespondent } from './correspondents.ts';

const now = new Date('2026-10-01');
/** Of each person named, whether they only write or read. */
const sides = (text: string) => {
  const document = readDocument(text, { now });
  return document.mentions.map((mention) => isCorrespondent(document, mention));
};

describe('isCorrespondent', () => {
  it.each([
    'Bonjour Rodolphe,\nle car est à 8 h.',
    'Le car est à 8 h demain.\nSolenn, infirmière',
    'Le car est à 8 h demain. Bises, Joëlle',
    'Merci de ranger la salle avant jeudi. Ioana',
    'Chère Mme Roy,\nle car est à 8 h.',
  ])('is who greets or is greeted: %s', (text) => {
    expect(sides(text)).toEqual([true]);
  });

  it.each([
    'Hier Solenn est tombée dans la cour.',
    'Le car est à 8 h demain.\nSolenn sera en retard, elle nous rejoint à la gare avec son père.',
    'Bonjour, Mme Roy est absente.',
    'Tu peux rappeler la maman de Joëlle',
  ])('is not who is told of: %s', (text) => {
    expect(sides(text)).toEqual([false]);
  });
});
