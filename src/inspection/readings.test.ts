import { describe, expect, it } from 'vitest';
import { readings } from './readings.ts';

const texts = (plain: string, uriList = '') => ({ plain, html: '', uriList });

describe('readings', () => {
  it('reads a content once when its forms differ by blanks only', () => {
    expect(readings(texts('Léa\u00a0Martin\r\n12'), 'Léa Martin\t12')).toEqual({
      text: 'Léa\u00a0Martin\r\n12',
      more: '',
    });
  });

  it('reads the HTML too when it says anything else', () => {
    expect(readings(texts('Léa Martin'), 'Léa Martin\nPAI').more).toBe('Léa Martin\nPAI');
  });

  it('takes the HTML, then the addresses, where there is no plain text', () => {
    expect(readings(texts(' ', 'mailto:a@b.example'), 'Léa')).toEqual({
      text: 'Léa',
      more: 'mailto:a@b.example',
    });
    expect(readings(texts('', 'mailto:a@b.example'), '')).toEqual({ text: 'mailto:a@b.example', more: '' });
  });

  it('reads addresses decoded, without comments, and only those that the text does not say', () => {
    const list = '# a comment\r\nfile:///PAI%20L%C3%A9a.docx\r\nhttps://a.example/100%\r\n';
    expect(readings(texts('x', list), '').more).toBe('file:///PAI Léa.docx\nhttps://a.example/100%');
    expect(readings(texts('https://a.example/', 'https://a.example/\r\n'), '').more).toBe('');
  });

  it('joins what HTML and addresses say more', () => {
    expect(readings(texts('x', 'mailto:a@b.example'), 'y').more).toBe('y\nmailto:a@b.example');
  });
});
