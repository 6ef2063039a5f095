import { describe, expect, it } from 'vitest';
import french from '../../assets/_locales/fr/warning.json' with { type: 'json' };
import { guardWords, shippedWords } from './guard-words.ts';
import { mergedLocales } from './merge-locales.ts';

describe('the guard’s words', () => {
  it('are the French ones in the messages of every language: the browser’s own is not asked', () => {
    for (const { contents } of mergedLocales()) {
      expect(shippedWords(JSON.parse(contents).guard_words.message)).toEqual(french);
    }
  });

  it('are, of a guard without its extension, the few that say so', () => {
    const { note_updated, button_close } = french;
    expect(shippedWords('')).toEqual({ note_updated, button_close });
  });

  it('follow the language chosen, word by word, and are French where it lacks one', () => {
    const some = { button_close: { message: 'Close' }, standin_pupil: { message: 'Pupil {n}' } };
    const { translate, words } = guardWords(JSON.stringify(french), () => ({ language: 'en', words: some }));
    expect(translate()('button_close')).toBe('Close');
    expect(translate()('button_cancel')).toBe('Annuler');
    expect(words()).toMatchObject({ pupil: 'Pupil {n}', adult: 'Adulte {n}', labels: { ine: '[INE]' } });
  });
});
