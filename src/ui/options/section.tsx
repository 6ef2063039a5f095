import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The heading is `<id>-title` and can take the focus: it does when the control that had it goes away. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="panel stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
