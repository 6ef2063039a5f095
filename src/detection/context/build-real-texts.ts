import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Large real texts kept beside the project: what nobody wrote for us. */
const shared = new URL('../../../../shared/data/text/', import.meta.url);

export const hasRealTexts = existsSync(shared);

const wordsOfPiece = 120;
/** Characters below which a paragraph is a heading or a rule of the page. */
const leastParagraph = 60;

/** Sentences of the French GSD treebank (CC BY-SA 4.0): press, blogs, encyclopaedia. */
export function treebankSentences(part: 'dev' | 'test'): string[] {
  const text = readFileSync(new URL(`ud-fr-gsd/fr_gsd-ud-${part}.conllu`, shared), 'utf8');
  return [...text.matchAll(/^# text = (.*)$/gmu)].map(([, sentence = '']) => sentence);
}

/** Newspapers of about 1900 (Europeana, CC0), as scanned, in pieces of 120 words; the words are joined again. */
export function newspaperPieces(): string[] {
  const words = readFileSync(new URL('europeana-fr/enp_FR.bnf.bio', shared), 'utf8')
    .split('\n')
    .flatMap((line) => line.split(/\s/u)[0] || []);
  const pieces: string[] = [];
  for (let from = 0; from < words.length; from += wordsOfPiece)
    pieces.push(
      words
        .slice(from, from + wordsOfPiece)
        .join(' ')
        .replace(/ ([,.])/gu, '$1'),
    );
  return pieces;
}

/** Paragraphs of a pupil's own lesson notes and exercises (MIT). */
export function lessonParagraphs(): string[] {
  const folder = new URL('lessons-school-stuff/', shared);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && /\.(?:md|txt|html|json|ya?ml)$/u.test(file))
    .sort()
    .flatMap((file) => readFileSync(new URL(encodeURI(file), folder), 'utf8').split(/\n\s*\n/u))
    .filter((paragraph) => paragraph.trim().length > leastParagraph);
}
