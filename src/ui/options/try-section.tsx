import { useState } from 'preact/hooks';
import type { Category } from '../../detection/categories.ts';
import { messageKey } from '../../i18n/message-key.ts';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import type { Action } from '../../policy/decision.ts';
import type { EffectivePolicy } from '../../policy/effective-policy.ts';
import { type AddressExplanation, explainAddress } from '../../policy/explain-address.ts';
import { kindPhrase } from '../kind-phrase.ts';
import { type SiteStatus, siteStatus } from '../site-status.ts';
import { scopePhrase } from './allowlist/scope-phrase.ts';
import { Section } from './section.tsx';

interface TrySectionProps {
  readonly policy: EffectivePolicy;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  /** Start a new line with this host. */
  readonly onAdd: (host: string) => void;
}

/** The answer of the very functions that the guard uses, at each key. */
export function TrySection({ policy, catalogue, t, onAdd }: TrySectionProps) {
  const [address, setAddress] = useState('');
  const told = address.trim() === '' ? null : explainAddress(address, policy, catalogue);
  return (
    <Section id="try" title={t('section_try')}>
      <div class="stack-tight">
        <label for="try-address">{t('try_label')}</label>
        <input
          id="try-address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="try-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id="try-hint" class="small soft">
          {t('try_hint')}
        </p>
      </div>
      <div role="status">
        {told === null && <p class="soft">{t('try_empty')}</p>}
        {told?.ok === false && (
          <div class="note note-care stack-tight">
            <p>{t(told.error.key, told.error.params)}</p>
            <Proposal proposal={told.error.proposal} t={t} onTake={setAddress} />
          </div>
        )}
        {told?.ok && <Answer told={told} t={t} onAdd={onAdd} />}
      </div>
    </Section>
  );
}

interface ProposalProps {
  readonly proposal: string | undefined;
  readonly t: PageTranslate;
  readonly onTake: (proposal: string) => void;
}

function Proposal({ proposal, t, onTake }: ProposalProps) {
  if (proposal === undefined) return null;
  const take = () => {
    document.getElementById('try-address')?.focus();
    onTake(proposal);
  };
  return (
    <div>
      <button type="button" class="button-small" onClick={take}>
        {t('entry_try_proposal', { proposal })}
      </button>
    </div>
  );
}

interface AnswerProps extends Pick<TrySectionProps, 't' | 'onAdd'> {
  readonly told: AddressExplanation & { readonly ok: true };
}

const tones: Readonly<Record<SiteStatus, string>> = {
  approved: 'note-good',
  refused: 'note-stop',
  known: 'note-care',
  unknown: 'note-care',
  insecure: 'note-care',
  opaque: 'note-care',
};

function Answer({ told, t, onAdd }: AnswerProps) {
  const { destination, entry } = told;
  const { host } = destination;
  const status = siteStatus(destination);
  return (
    <div class={`note stack-tight ${tones[status]}`} data-status={status}>
      <p>
        <strong>{verdict(told, status, t)}</strong>
      </p>
      {entry && <p>{t(messageKey('try_by', entry.layer), { name: entry.label })}</p>}
      <Outcomes told={told} t={t} />
      {destination.tenantAmbiguous && <p class="small">{t('destination_ambiguous')}</p>}
      {entry === undefined && host !== '' && (
        <div>
          <button type="button" class="button-small" onClick={() => onAdd(host)}>
            {t('try_add', { host })}
          </button>
        </div>
      )}
    </div>
  );
}

function verdict({ destination }: AnswerProps['told'], status: SiteStatus, t: PageTranslate): string {
  const { host } = destination;
  const kind = kindPhrase(destination.kind, t);
  if (status !== 'known') return t(messageKey('try', status), { host });
  return kind === undefined ? t('try_unknown', { host }) : t('try_known', { host, kind });
}

function Outcomes({ told, t }: Pick<AnswerProps, 'told' | 't'>) {
  const by = (...actions: Action[]) =>
    told.outcomes.filter(({ action }) => actions.includes(action)).map(({ category }) => category);
  const names = (list: readonly Category[]) =>
    list.map((category) => t(messageKey('category', category))).join(' · ');
  const allowed = by('allow');
  const reminded = by('remind');
  const warned = by('warn', 'justify', 'block');
  if (warned.length === told.outcomes.length) return <p>{t('try_warn_all')}</p>;
  // "All but these three" reads better from its end.
  const mostly = allowed.length > told.outcomes.length / 2 && allowed.length < told.outcomes.length;
  return (
    <ul class="bullets">
      {!mostly && <li>{t('try_allow', { scope: scopePhrase(allowed, t) })}</li>}
      {reminded.length > 0 && <li>{t('try_remind', { categories: names(reminded) })}</li>}
      {warned.length > 0 && <li>{t('try_warn', { categories: names(warned) })}</li>}
      {mostly && <li>{t('try_allow_rest')}</li>}
    </ul>
  );
}
