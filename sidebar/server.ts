import type { Action, AnswerTo, Reply } from '../src/apps-script/protocol';
import { PANEL_PROBLEMS } from '../src/messages/es/panel';

/** The part of google.script the panel uses. */
interface Runner {
  withSuccessHandler(handler: (answer: string | null) => void): Runner;
  withFailureHandler(handler: (error: { readonly message: string } | null) => void): Runner;
  call(json: string): void;
}
declare const google: {
  readonly script: { readonly run: Runner; readonly host?: { readonly editor?: { focus(): void } } };
};

/** Asks the add-on for an action and, where that changes it, for what the panel shows from then on. Never rejects: what went wrong is a reply with its sentence. */
export function ask<A extends Action>(action: A): Promise<Reply<AnswerTo<A['action']>>> {
  return new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((answer) => resolve(replyTo<A>(answer)))
        .withFailureHandler((error) => resolve(refused(error?.message ?? '')))
        .call(JSON.stringify({ ...action, fromPanel: true }));
    } catch (error) {
      resolve(refused(error instanceof Error ? error.message : ''));
    }
  });
}

/** `call` answers with the reply to the action it was given (apps-script/protocol.ts). */
function replyTo<A extends Action>(answer: string | null): Reply<AnswerTo<A['action']>> {
  try {
    return answer === null ? problem('disconnected') : (JSON.parse(answer) as Reply<AnswerTo<A['action']>>);
  } catch {
    return problem('disconnected');
  }
}

type ProblemCode = 'severalAccounts' | 'permission' | 'disconnected';

function problem(code: ProblemCode): Reply<never> {
  return { ok: false, code, message: PANEL_PROBLEMS[code].message };
}

/** With several Google accounts in one browser the call is refused before it reaches us (platform.md §2.3). */
function refused(message: string): Reply<never> {
  if (/PERMISSION_DENIED/i.test(message)) return problem('severalAccounts');
  return problem(/authoriz|autoriz|permis/i.test(message) ? 'permission' : 'disconnected');
}

/** The keyboard goes to the grid, where the person is going to write. */
export function focusGrid(): void {
  google.script.host?.editor?.focus();
}
