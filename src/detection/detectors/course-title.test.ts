import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';
import { isCourseTitle } from './course-title.ts';

const now = new Date('2026-11-21');

/** Whether each phrase on health or discipline stands in the title of a course. */
function titles(text: string): boolean[] {
  const document = readDocument(text, { now });
  const hits = [...(document.hits.get('health') ?? []), ...(document.hits.get('discipline') ?? [])];
  return hits.map((hit) => isCourseTitle(document, hit));
}

describe('isCourseTitle', () => {
  it.each([
    'Stage « L’autisme à l’école », Gaël Ferrand, mardi.',
    'Album « Je suis allergique » de Lucie Daunay, au CDI.',
    'Autisme et inclusion, conférence de Gaël Ferrand.',
    'La vidéo « Harcelé » sera vue par la classe de Mme Oliva.',
  ])('is the subject: %s', (text) => {
    expect(titles(text)).toSatisfy((all: boolean[]) => all.length > 0 && all.every(Boolean));
  });
  it.each([
    'Gaël Ferrand est allergique aux œufs.',
    'Tao (CM2) a dit « ta gueule » à la dame de cantine.',
    'La maman de Lina : « il est épileptique depuis mars ».',
    'Après le film « Wonder », Lina a fait une crise d’asthme.',
    'Il revient de stage. Lina est asthmatique.',
    'La conférence est annulée. Lina est asthmatique, prévenez sa mère.',
  ])('is said of somebody: %s', (text) => {
    expect(titles(text)).toSatisfy((all: boolean[]) => all.length > 0 && !all.some(Boolean));
  });
});
