import { useEffect, useRef, useState } from 'preact/hooks';
import * as PANEL_WORDS from '../src/messages/es/panel';
import * as WORDS from '../src/messages/es/panel-steps';
import type { PanelNext, PanelStage, PanelStep } from '../src/views/sidebar/panel-state';
import { AddSheet } from './add-sheet';
import { Evidence } from './evidence';
import { usePanel } from './panel-context';
import { Button, GoButton, Row } from './parts';

/** The 32 steps by stage, the next one first. */

export function Steps() {
  const { answer, openStructure } = usePanel();
  const { next, stages } = answer.state;
  return (
    <>
      <Next next={next} />
      {stages.map((stage) => (
        <Stage key={stage.key} stage={stage} />
      ))}
      <p class="end">
        <Button kind="text" onClick={openStructure}>
          {PANEL_WORDS.structureMenu}
        </Button>
      </p>
    </>
  );
}

function Next({ next }: { readonly next: PanelNext }) {
  const { follow, busy } = usePanel();
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">{next.allDone ? next.title : `${WORDS.nextLabel}: ${next.title}`}</h2>
      <p>{next.reason}</p>
      <Button kind="main" disabled={busy} onClick={() => follow(next.target)}>
        {next.button}
      </Button>
    </section>
  );
}

/** A finished stage, or one that cannot have begun, is one line until it is asked for. */
function Stage({ stage }: { readonly stage: PanelStage }) {
  const { openStep } = usePanel();
  const waiting = stage.steps.every((step) => step.status === 'notYet');
  const [open, setOpen] = useState(!stage.done && !waiting);
  const holdsOpenStep = stage.steps.some((step) => step.step === openStep);
  const shown = open || holdsOpenStep;
  return (
    <section class="stage">
      <h2>
        <button type="button" class="fold" aria-expanded={shown} onClick={() => setOpen(!shown)}>
          <span>{stage.title}</span>
          <span class="count">{stage.count}</span>
        </button>
      </h2>
      {shown && (
        <ul class="steps">
          {stage.steps.map((step) => (
            <Step key={step.step} step={step} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Step({ step }: { readonly step: PanelStep }) {
  const { openStep, setOpenStep } = usePanel();
  const open = openStep === step.step;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={line} class={open ? 'open' : ''}>
      <button
        type="button"
        id={`step-${step.step}`}
        class="step"
        aria-expanded={open}
        onClick={() => setOpenStep(open ? null : step.step)}
      >
        <Mark status={step.status} word={step.statusWord} />
        <span class="text">
          {step.title}
          {step.status !== 'done' && step.status !== 'notYet' && <em>{step.reason}</em>}
        </span>
      </button>
      {open && <StepDetail step={step} />}
    </li>
  );
}

const SIGNS = { done: '✓', inProgress: '', toDo: '', notYet: '', notApplicable: '–' } as const;

function Mark({ status, word }: { readonly status: PanelStep['status']; readonly word: string }) {
  return (
    <span class={`mark ${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span>
      <span class="hidden">{word}: </span>
    </span>
  );
}

function StepDetail({ step }: { readonly step: PanelStep }) {
  const { show, viewOnly } = usePanel();
  const { link, addSheet, tab } = step;
  return (
    <div class="detail">
      <p class="soft">
        {WORDS.stepLabel(step.step)} · {step.statusWord}
      </p>
      <p>{step.explanation}</p>
      {(step.status === 'done' || step.status === 'notYet') && <p class="soft">{step.reason}</p>}
      <Row>
        {tab !== null && (
          <Button kind="main" onClick={() => show(tab)}>
            {WORDS.seeTab[tab]}
          </Button>
        )}
        {link !== null && <GoButton link={link} kind={tab === null && step.status !== 'done' ? 'main' : 'plain'} />}
      </Row>
      {addSheet !== null && !viewOnly && <AddSheet table={addSheet.table} name={addSheet.name} />}
      {step.evidence !== null && !viewOnly && <Evidence step={step.step} evidence={step.evidence} />}
    </div>
  );
}
