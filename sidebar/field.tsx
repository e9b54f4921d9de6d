import type { ComponentChildren } from 'preact';

/** A labelled field with its help and its error, tied together for programs that read aloud. */

interface Attributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly children: (attributes: Attributes) => ComponentChildren;
}

/** A label, its control, and the sentence of what is wrong, tied together for those who listen. */
export function Field({ name, label, help, error, children }: FieldProps) {
  const id = `field-${name}`;
  const wrong = error !== undefined;
  return (
    <div class="field">
      <label for={id}>
        {label} {help !== undefined && <small>{help}</small>}
      </label>
      {children({ id, 'aria-invalid': wrong, 'aria-describedby': wrong ? `${id}-error` : undefined })}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
