/**
 * `npm run score:real`: how many paragraphs of large real texts, each taken for a paste, would disturb a teacher. The
 * texts stand beside the project; they name real and public people and are nobody's class. Half of the treebank's "dev"
 * part and of the newspapers is background that the message model is learned with; the rest is only measured.
 */
import { decideText } from '../../src/cli/decide-text.ts';
import {
  hasRealTexts,
  lessonParagraphs,
  newspaperPieces,
  treebankSentences,
} from '../../src/detection/context/build-real-texts.ts';

const now = new Date('2026-11-21T08:00:00Z');
const odd = (_text: string, index: number) => index % 2 === 1;

const sources: readonly (readonly [string, () => readonly string[]])[] = [
  ['treebank sentences, test part', () => treebankSentences('test')],
  ['treebank sentences, dev part, unseen half', () => treebankSentences('dev').filter(odd)],
  ['newspapers of 1900, unseen half', () => newspaperPieces().filter(odd)],
  ["a pupil's lessons", lessonParagraphs],
];

const share = (count: number, of: number) => `${count}/${of}  ${((count / of) * 100).toFixed(2)} %`;

if (!hasRealTexts) console.log('skipped: the real texts do not stand beside the project');
else {
  console.log('source                                          held            reminded');
  for (const [name, read] of sources) {
    const texts = read();
    const actions = texts.map((text) => decideText(text, now).action);
    const reminded = actions.filter((action) => action === 'remind').length;
    const held = actions.filter((action) => action !== 'remind' && action !== 'allow').length;
    console.log(
      `${name.padEnd(46)}  ${share(held, texts.length).padEnd(15)} ${share(reminded, texts.length)}`,
    );
  }
}
