/** What is copied from the source page; all people are invented. `words` stand at the very end of the text. */
export interface Sample {
  readonly html: string;
  readonly words: string;
}

export const samples = {
  /** Nothing personal: formatted and on several lines, as a lesson is. */
  lesson: {
    html: `<h2>La photosynthèse</h2><p>Les plantes vertes fabriquent <b>leur matière</b> à partir de la lumière.</p>
<p>Elles ont besoin :</p><ul><li>d’eau ;</li><li>de dioxyde de carbone.</li></ul><p>À lire pour la prochaine fois.</p>`,
    words: 'prochaine fois.',
  },
  /** Held: names, a pupil's number with a right key, a birth date. */
  record: {
    html: `<p>Élève LEROY Hugo, INE 060454710FF, né le 12/03/2014</p>
<p>Responsable : <b>Mme LEROY Anne</b></p><p>Dossier complet.</p>`,
    words: 'Dossier complet.',
  },
  /** Held, on one line: what a one-line field shows of it is the text itself. */
  line: { html: '<p>Élève LEROY Hugo, INE 060454710FF, né le 12/03/2014</p>', words: '12/03/2014' },
  /** Held: a spreadsheet's cells. */
  table: {
    html: `<table><tbody><tr><td>LEROY</td><td>Hugo</td><td>060454710FF</td></tr>
<tr><td>MARTIN</td><td>Léa</td><td>5e B</td></tr></tbody></table>`,
    words: '5e B',
  },
} satisfies Record<string, Sample>;

export type SampleName = keyof typeof samples;
