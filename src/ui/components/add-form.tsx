import type { ComponentChildren } from 'preact';

interface AddFormProps {
  /** Id of the field, which is the child. */
  readonly id: string;
  readonly label: string;
  readonly button: string;
  /** For those who do not see what the button stands beside. */
  readonly buttonLabel?: string;
  readonly onAdd: () => void;
  readonly children: ComponentChildren;
}

/** One field and "add". */
export function AddForm({ id, label, button, buttonLabel, onAdd, children }: AddFormProps) {
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
    >
      <label for={id}>{label}</label>
      <div class="row field-and-button">
        {children}
        <button type="submit" aria-label={buttonLabel}>
          {button}
        </button>
      </div>
    </form>
  );
}
