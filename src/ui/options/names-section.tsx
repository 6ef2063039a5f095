import { useRef, useState } from 'preact/hooks';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import { AddForm } from '../components/add-form.tsx';
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
  const add = () => {
    const name = text.replace(/\s+/gu, ' ').trim();
    if (name !== '') onAdd(name);
    setText('');
    field.current?.focus();
  };
  return (
    <Section id="names" title={t('section_names')}>
      <p>{t('names_intro')}</p>
      <AddForm id="own-name" label={t('names_label')} button={t('action_add')} onAdd={add}>
        <input
          id="own-name"
          ref={field}
          type="text"
          maxLength={80}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </AddForm>
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
