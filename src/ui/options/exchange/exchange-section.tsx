import { useState } from 'preact/hooks';
import type { PageTranslate } from '../../../i18n/page-messages.ts';
import { Section } from '../section.tsx';

interface ExchangeSectionProps {
  readonly t: PageTranslate;
  /** @param personal Language and own names too. */
  readonly onExport: (personal: boolean) => void;
  readonly onImportFile: (file: File) => void;
}

export function ExchangeSection({ t, onExport, onImportFile }: ExchangeSectionProps) {
  const [personal, setPersonal] = useState(false);
  return (
    <Section id="exchange" title={t('section_exchange')}>
      <p>{t('exchange_intro')}</p>
      <div class="columns">
        <div class="stack-tight">
          <label class="choice">
            <input
              type="checkbox"
              checked={personal}
              onChange={(event) => setPersonal(event.currentTarget.checked)}
            />
            {t('exchange_personal')}
          </label>
          <div>
            <button type="button" onClick={() => onExport(personal)}>
              {t('exchange_export')}
            </button>
          </div>
        </div>
        <div>
          <ImportButton text={t('exchange_import')} onFile={onImportFile} />
        </div>
      </div>
    </Section>
  );
}

interface ImportButtonProps {
  readonly text: string;
  readonly onFile: (file: File) => void;
}

function ImportButton({ text, onFile }: ImportButtonProps) {
  return (
    <label class="button">
      {text}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, corrected, must be choosable again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
