import { useRef, useState } from 'preact/hooks';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import { RemovableList } from '../components/removable-list.tsx';
import { Section } from './section.tsx';

interface NamesSectionProps {
  readonly names: readonly string[];
  readonly t: PageTranslate;
  readonly onAdd: (name: string) => void;
  readonly onRemove: (name: string) => void;
}

export function NamesSection({ names, t, onAdd, onRemove }: NamesSectionProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <Section id="names" title={t('section_names')}>
      <p>{t('names_intro')}</p>
      <form
        class="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          const name = text.replace(/\s+/gu, ' ').trim();
          if (name !== '') onAdd(name);
          setText('');
          field.current?.focus();
        }}
      >
        <label for="own-name">{t('names_label')}</label>
        <div class="row field-and-button">
          <input
            id="own-name"
            ref={field}
            type="text"
            maxLength={80}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit">{t('action_add')}</button>
        </div>
      </form>
      <RemovableList
        label={t('names_list')}
        items={names.map((name) => ({ key: name, text: name }))}
        empty={t('names_none')}
        removeLabel={t('action_remove')}
        removeLabelOf={(name) => t('action_remove_named', { name })}
        onRemove={(name) => {
          field.current?.focus();
          onRemove(name);
        }}
      />
    </Section>
  );
}
