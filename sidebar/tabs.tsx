import { useRef } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel';
import type { PanelState, PanelTab } from '../src/views/sidebar/panel-state';

/** The tabs of the panel, by mouse and by arrow keys. */

const TABS: readonly PanelTab[] = ['steps', 'coverage', 'alerts', 'report', 'publish'];

interface TabsProps {
  readonly state: PanelState;
  readonly tab: PanelTab;
  readonly show: (tab: PanelTab) => void;
}

/** One stop for the keyboard; arrows go from tab to tab. */
export function Tabs({ state, tab, show }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const counts = { coverage: state.coverage.gaps.length, alerts: state.alerts.count } as const;
  const move = (event: KeyboardEvent) => {
    const target = targetOf(event.key, TABS.indexOf(tab));
    const next = target === null ? undefined : TABS[target];
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={WORDS.tabsLabel} ref={list} onKeyDown={move}>
      {TABS.map((name) => {
        const count = name === 'coverage' || name === 'alerts' ? counts[name] : 0;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="view"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => show(name)}
          >
            {WORDS.tabs[name]}
            {count > 0 && (
              <>
                {' '}
                <b aria-hidden="true">{count > 99 ? '99+' : count}</b>
                <span class="hidden">({WORDS.pending(count)})</span>
              </>
            )}
          </button>
        );
      })}
    </div>
  );
}

function targetOf(key: string, at: number): number | null {
  const last = TABS.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
