import type { ComponentChildren } from 'preact';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly required?: boolean;
  /** What the settings can hold; in characters. */
  readonly maxLength?: number;
  readonly hint?: string;
  /** Said in words below the field and tied to it. */
  readonly error?: string | undefined;
  /** More about what was typed; part of the field's description. */
  readonly children?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    value,
    onInput,
    type = 'text',
    required = false,
    maxLength,
    hint,
    error,
    children,
  } = props;
  const attributes = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-required': required,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-about`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="stack-tight">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input type="date" {...attributes} />
      ) : (
        <input type="text" maxLength={maxLength} {...attributes} />
      )}
      <div id={`${id}-about`} class="stack-tight small">
        {error !== undefined && <p class="field-error">{error}</p>}
        {hint !== undefined && <p class="soft">{hint}</p>}
        {children}
      </div>
    </div>
  );
}
