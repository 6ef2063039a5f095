import { z } from 'zod';
import { categories } from '../detection/categories.ts';
import { actions } from '../policy/decision.ts';
import { exceptionSchema } from '../policy/settings-schema.ts';
import { holdStates, type SiteReport, type ToBackground } from './messages.ts';

const figure = z.string().regex(/^[\w.:-]{1,200}$/u);

const toBackgroundSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copied'), fingerprint: figure, origin: z.string().max(300) }),
  z.strictObject({ kind: z.literal('recall'), origin: z.string().max(300) }),
  z.strictObject({ kind: z.literal('hold-state'), state: z.enum(holdStates) }),
  z.strictObject({
    kind: z.literal('add-exception'),
    exceptions: z.array(exceptionSchema.pick({ fingerprint: true, category: true })).max(categories.length),
  }),
  z.strictObject({ kind: z.literal('open-help'), category: z.enum(categories).nullable() }),
  z.strictObject({ kind: z.literal('ping') }),
]);

const siteReportSchema = z.strictObject({
  kind: z.literal('site-report'),
  request: figure,
  report: z.strictObject({
    top: z.boolean(),
    destination: z.strictObject({
      host: z.string().max(260),
      state: z.enum(['approved', 'known', 'unknown', 'opaque']),
      entryId: z.string().max(200).optional(),
      entryName: z.string().max(200).optional(),
      kind: z.string().max(100).optional(),
      allows: z.enum(['all', 'some', 'none']).optional(),
      insecure: z.literal(true).optional(),
      tenantAmbiguous: z.literal(true).optional(),
    }),
    hold: z
      .strictObject({
        channel: z.enum(['paste', 'drop', 'upload']),
        action: z.enum(actions),
        reason: z.string().max(100),
        categories: z
          .array(z.strictObject({ category: z.enum(categories), count: z.number() }))
          .max(categories.length),
        pseudonymisable: z.boolean(),
      })
      .nullable(),
  }),
});

/** `undefined`: no message of ours, or a broken one; nothing is answered then. */
export function readToBackground(message: unknown): ToBackground | undefined {
  return toBackgroundSchema.safeParse(message).data;
}

export function readSiteReport(message: unknown): SiteReport | undefined {
  const { data } = siteReportSchema.safeParse(message);
  return data as SiteReport | undefined;
}
