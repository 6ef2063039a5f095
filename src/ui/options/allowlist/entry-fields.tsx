import { categories } from '../../../detection/categories.ts';
import { messageKey } from '../../../i18n/message-key.ts';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import type { Catalogue } from '../../../policy/catalogue/catalogue.ts';
import { dataLevels, entryStatuses, hostMatches, serviceKinds } from '../../../policy/settings.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type DraftError, draftScope, type EntryDraft } from './entry-draft.ts';
import { HostField } from './host-field.tsx';

export interface EntryFieldsProps {
  readonly draft: EntryDraft;
  readonly errors: readonly DraftError[];
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onDraft: (draft: EntryDraft) => void;
}

/** What a line needs to work. */
export function EntryMainFields(props: EntryFieldsProps) {
  const { draft, errors, t, onDraft } = props;
  const labelError = errors.find((error) => error.field === 'label');
  return (
    <>
      <TextField
        id="entry-label"
        label={t('entry_label')}
        required
        maxLength={120}
        value={draft.label}
        error={labelError && t(labelError.key)}
        onInput={(label) => onDraft({ ...draft, label })}
      />
      <HostField {...props} />
      <MatchField {...props} />
      <ChoiceField
        id="entry-status"
        label={t('entry_status')}
        value={draft.status}
        options={entryStatuses.map((status) => [status, t(messageKey('entry_status_long', status))])}
        onChoose={(status) => onDraft({ ...draft, status })}
      />
      {draft.status !== 'refused' && <ScopeFields {...props} />}
    </>
  );
}

function MatchField({ draft, t, onDraft }: EntryFieldsProps) {
  // A star left in the field would say the opposite of "this address only".
  const choose = (match: EntryDraft['match']) =>
    onDraft({ ...draft, match, host: draft.host.replace(/^\s*\*?\./u, '') });
  return (
    <fieldset class="stack-tight">
      <legend class="field-label">{t('entry_match')}</legend>
      {hostMatches.map((match) => (
        <label key={match} class="choice">
          <input type="radio" name="match" checked={draft.match === match} onChange={() => choose(match)} />
          {t(messageKey('entry_match', match))}
        </label>
      ))}
    </fieldset>
  );
}

/** How far the approval goes. The kind that the address tells is shown, and so are the exclusions that come with it. */
function ScopeFields(props: EntryFieldsProps) {
  const { draft, catalogue, t, onDraft } = props;
  const { kind, excluded } = draftScope(draft, catalogue);
  return (
    <>
      <ChoiceField
        id="entry-level"
        label={t('entry_level')}
        value={draft.maxLevel}
        options={dataLevels.toReversed().map((level) => [level, t(messageKey('entry_level', level))])}
        onChoose={(maxLevel) => onDraft({ ...draft, maxLevel })}
      />
      <ChoiceField
        id="entry-kind"
        label={t('entry_kind')}
        value={draft.kind}
        options={[
          ['', t('entry_kind_by_host', { kind: t(messageKey('service_kind', kind)) })],
          ...serviceKinds.map((one) => [one, t(messageKey('service_kind', one))] as const),
        ]}
        onChoose={(chosen) => onDraft({ ...draft, kind: chosen })}
      />
      {draft.maxLevel !== 'none' && <ExcludedField {...props} excluded={excluded} />}
    </>
  );
}

function ExcludedField({
  draft,
  excluded,
  t,
  onDraft,
}: EntryFieldsProps & { readonly excluded: ReturnType<typeof draftScope>['excluded'] }) {
  return (
    <details>
      <summary>
        {t('entry_excluded')} ({excluded.length})
      </summary>
      <fieldset class="stack-tight details-body">
        <legend class="visually-hidden">{t('entry_excluded')}</legend>
        <p class="small soft">{t('entry_excluded_hint')}</p>
        <div class="columns">
          {categories.map((category) => (
            <label key={category} class="choice">
              <input
                type="checkbox"
                checked={excluded.includes(category)}
                onChange={({ currentTarget }) => {
                  const others = excluded.filter((other) => other !== category);
                  onDraft({ ...draft, excluded: currentTarget.checked ? [...others, category] : others });
                }}
              />
              {t(messageKey('category', category))}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

/** As the settings' schema has it. */
const longest = { purpose: 2000, decidedBy: 200, source: 500, note: 2000 } as const;

/** What the register of processing activities asks for; none of it changes a decision. */
export function EntryRegisterFields({ draft, errors, t, onDraft }: EntryFieldsProps) {
  const reviewError = errors.find((error) => error.field === 'reviewOn');
  const text = (field: 'purpose' | 'decidedBy' | 'source' | 'note', label: string) => (
    <TextField
      id={`entry-${field}`}
      label={label}
      maxLength={longest[field]}
      value={draft[field]}
      onInput={(value) => onDraft({ ...draft, [field]: value })}
    />
  );
  return (
    <details open={reviewError !== undefined}>
      <summary>{t('entry_details')}</summary>
      <div class="stack details-body">
        {text('purpose', t('entry_purpose'))}
        {text('decidedBy', t('entry_decided_by'))}
        <TextField
          id="entry-decidedOn"
          type="date"
          label={t('entry_decided_on')}
          value={draft.decidedOn}
          onInput={(decidedOn) => onDraft({ ...draft, decidedOn })}
        />
        <TextField
          id="entry-reviewOn"
          type="date"
          label={t('entry_review_on')}
          value={draft.reviewOn}
          error={reviewError && t(reviewError.key)}
          onInput={(reviewOn) => onDraft({ ...draft, reviewOn })}
        />
        {text('source', t('entry_source'))}
        {text('note', t('entry_note'))}
      </div>
    </details>
  );
}
