interface RemovableListProps {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly text: string }[];
  /** Said when there are none. */
  readonly empty: string;
  readonly removeLabel: string;
  readonly removeLabelOf: (text: string) => string;
  readonly onRemove: (key: string) => void;
}

/** Short things that can only be added and removed: names, territories, exceptions. */
export function RemovableList(props: RemovableListProps) {
  const { label, items, empty, removeLabel, removeLabelOf, onRemove } = props;
  if (items.length === 0) return <p class="soft">{empty}</p>;
  return (
    <ul class="plain-list removable" aria-label={label}>
      {items.map(({ key, text }) => (
        <li key={key} class="row">
          <span>{text}</span>
          <button
            type="button"
            class="button-small"
            aria-label={removeLabelOf(text)}
            onClick={() => onRemove(key)}
          >
            {removeLabel}
          </button>
        </li>
      ))}
    </ul>
  );
}
