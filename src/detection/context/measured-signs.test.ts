import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { measuredSigns } from './measured-signs.ts';

const signsOf = (text: string) => new Set(measuredSigns(readDocument(text, { now: new Date('2026-11-21') })));

describe('measuredSigns', () => {
  it('reads how a sentence begins and what stands beside a name', () => {
    const signs = signsOf("Complète la phrase : Léa mange une pomme. Écris ce qu'elle boit.");
    expect(signs).toContain('first-word-in-te');
    expect(signs).toContain('first-word-in-is');
    expect(signs).toContain('129-before-first');
  });

  it('counts shares by steps, so that a list of names looks like no letter', () => {
    const list = signsOf('Groupe : Léa, Tom, Inès, Hugo, Maya');
    expect(list).toContain('names-0.25');
    const letter = signsOf(
      "Je voulais vous dire que Léa a beaucoup progressé depuis qu'elle dort mieux le soir",
    );
    expect(letter).toContain('names-0.04');
    expect(letter).not.toContain('names-0.1');
  });
});
