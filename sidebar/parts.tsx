import type { ComponentChildren } from 'preact';
import type { AnswerTo } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel';
import type { PanelLink } from '../src/views/sidebar/panel-state';
import { usePanel } from './panel-context';

/** Small parts that several views share: buttons, rows, cards. */

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'plain' | 'text';
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

export function Button({
  onClick,
  children,
  kind = 'plain',
  wide = false,
  disabled = false,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`${kind}${wide ? ' wide' : ''}`}
      // Not `disabled`: that would take the focus from whoever works with the keyboard.
      aria-disabled={disabled}
      aria-describedby={describedBy}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}

/** Leads to a cell of the grid. */
export function GoButton({ link, kind = 'plain' }: { readonly link: PanelLink; readonly kind?: 'main' | 'plain' }) {
  const { goTo, busy } = usePanel();
  return (
    <Button kind={kind} disabled={busy} onClick={() => void goTo(link)}>
      {WORDS.goToPlace(link.label)}
    </Button>
  );
}

export function Card({ tone, children }: { readonly tone?: string; readonly children: ComponentChildren }) {
  return <div class={`card ${tone ?? ''}`}>{children}</div>;
}

export function Row({ children }: { readonly children: ComponentChildren }) {
  return <div class="row">{children}</div>;
}

/** Cells before and after, to be agreed to before anything is written. */
export function CellPreview({ cells }: { readonly cells: AnswerTo<'previewFix'>['cells'] }) {
  return (
    <dl class="preview">
      {cells.map((cell) => (
        <div key={`${cell.sheet} ${cell.cell}`} class={cell.before === '' ? 'new' : ''}>
          <dt>
            {cell.sheet} <span class="soft">{cell.cell}</span>
          </dt>
          {cell.before !== '' && (
            <dd>
              <span class="hidden">{WORDS.before}: </span>
              <del>{cell.before}</del>
            </dd>
          )}
          <dd>
            <span class="hidden">{WORDS.after}: </span>
            <ins>{cell.after === '' ? WORDS.emptyCell : cell.after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
