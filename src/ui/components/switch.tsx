interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A checkbox that is announced and drawn as a switch; the label is for those who do not see its row. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      aria-checked={on}
      checked={on}
      onChange={(event) => onSwitch(event.currentTarget.checked)}
    />
  );
}
