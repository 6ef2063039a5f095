import { describe, expect, it } from 'vitest';
import { codeCommonWords } from './code-common-words.ts';
import { commonWords } from './common-words.data.ts';
import { isCommonWord } from './common-words.ts';
import { everydayWords } from './everyday-words.ts';

describe('names that are everyday words', () => {
  it('are in the guard as they are in the list: run build-common-words.ts after a change', () => {
    expect(commonWords).toEqual(codeCommonWords(everydayWords));
  });

  it('are all known', () => {
    expect(everydayWords.split(' ').filter((word) => !isCommonWord(word))).toEqual([]);
  });

  it('are none of the names that are nothing else', () => {
    const names =
      'martin durand dupont lefebvre moreau garcia rousseau lambert bonnet dupuis nguyen diallo benali traore lea emma jade lina ' +
      'lucas enzo hugo nathan ines chloe manon thomas julien camille mohamed yanis sarah nolan kevin celine sandrine isabelle';
    expect(names.split(' ').filter(isCommonWord)).toEqual(['jade']);
  });
});
