import { useState } from 'preact/hooks';
import type { PageTranslate } from '../../i18n/page-messages.ts';
import type { Catalogue } from '../../policy/catalogue/catalogue.ts';
import type { Settings } from '../../policy/settings.ts';
import { AddForm } from '../components/add-form.tsx';
import { RemovableList } from '../components/removable-list.tsx';
import { Section } from './section.tsx';

type Areas = Pick<Settings, 'academies' | 'departements'>;

interface PlaceSectionProps {
  readonly areas: Areas;
  readonly catalogue: Catalogue;
  readonly t: PageTranslate;
  readonly onChoose: (areas: Areas) => void;
}

/** The academy decides which ENT are on; a department narrows that down to its own. */
export function PlaceSection({ areas, catalogue, t, onChoose }: PlaceSectionProps) {
  const departements = departementsOffered(areas, catalogue);
  return (
    <Section id="place" title={t('section_place')}>
      <p>{t('place_intro')}</p>
      <div class="columns">
        <AreaPicker
          id="academy"
          label={t('place_academy')}
          addLabel={t('place_academy_add')}
          offered={catalogue.academies.map(({ id, name }) => ({ key: id, text: name }))}
          chosen={areas.academies}
          t={t}
          onChange={(academies) => onChoose({ ...areas, academies })}
        />
        <AreaPicker
          id="departement"
          label={t('place_department')}
          addLabel={t('place_department_add')}
          offered={departements.map(({ code, name }) => ({
            key: code,
            text: t('place_department_item', { code, name }),
          }))}
          chosen={areas.departements}
          t={t}
          onChange={(chosen) => onChoose({ ...areas, departements: chosen })}
        />
      </div>
    </Section>
  );
}

/** With an academy chosen, only its departments (and those already chosen); without one, all. */
function departementsOffered(areas: Areas, catalogue: Catalogue): Catalogue['departements'] {
  if (areas.academies.length === 0) return catalogue.departements;
  const inside = new Set([
    ...areas.departements,
    ...catalogue.academies
      .filter(({ id }) => areas.academies.includes(id))
      .flatMap((one) => one.departements),
  ]);
  return catalogue.departements.filter(({ code }) => inside.has(code));
}

interface AreaPickerProps {
  readonly id: string;
  readonly label: string;
  readonly addLabel: string;
  readonly offered: readonly { readonly key: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly t: PageTranslate;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Choosing and adding are two steps: the arrow keys change a select at each line they pass. */
function AreaPicker({ id, label, addLabel, offered, chosen, t, onChange }: AreaPickerProps) {
  const [picked, setPicked] = useState('');
  const add = () => {
    if (picked !== '') onChange([...chosen, picked]);
    setPicked('');
  };
  return (
    <div class="stack-tight">
      <AddForm id={id} label={label} button={t('action_add')} buttonLabel={addLabel} onAdd={add}>
        <select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{t('place_choose')}</option>
          {offered
            .filter(({ key }) => !chosen.includes(key))
            .map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
        </select>
      </AddForm>
      <RemovableList
        label={label}
        items={chosen.map((key) => offered.find((one) => one.key === key) ?? { key, text: key })}
        empty={t('place_none')}
        removeLabel={t('action_remove')}
        removeLabelOf={(name) => t('action_remove_named', { name })}
        onRemove={(key) => {
          document.getElementById(id)?.focus();
          onChange(chosen.filter((other) => other !== key));
        }}
      />
    </div>
  );
}
