import type { Action, AnswerTo, Reply } from '../src/apps-script/protocol';
import { PANEL_WORDS as WORDS } from '../src/messages/es/panel';

/** The part of google.script.run the panel uses. */
interface Runner {
  withSuccessHandler(handler: (answer: string | null) => void): Runner;
  withFailureHandler(handler: (error: { readonly message: string }) => void): Runner;
  call(json: string): void;
}
declare const google: { readonly script: { readonly run: Runner } };

/** Asks the add-on. Never rejects: what went wrong is a reply with its sentence. */
export function ask<A extends Action>(action: A): Promise<Reply<AnswerTo<A['action']>>> {
  return new Promise((resolve) => {
    google.script.run
      // `call` answers with the reply to the action it was given (apps-script/protocol.ts).
      .withSuccessHandler((answer) =>
        resolve(answer === null ? lost() : (JSON.parse(answer) as Reply<AnswerTo<A['action']>>)),
      )
      .withFailureHandler((error) => resolve(refused(error.message)))
      .call(JSON.stringify(action));
  });
}

function lost(): Reply<never> {
  return { ok: false, code: 'disconnected', message: WORDS.disconnected };
}

/** With several Google accounts in one browser the call is refused before it reaches us (platform.md §2.3). */
function refused(message: string): Reply<never> {
  const accounts = /PERMISSION_DENIED|authoriz|autoriz/i.test(message);
  return accounts ? { ok: false, code: 'severalAccounts', message: WORDS.severalAccounts } : lost();
}
