import type { Reply } from '../apps-script/protocol';
import { CommandStop, EXIT } from './exit';

/** Replies that are no fault of the data: the add-on or this program has a mistake. */
const MISTAKES = ['unexpected', 'badRequest'];

/** What the add-on answered; where it could not, the command ends with its sentence. */
export function answerOf<T>({ reply }: { readonly reply: Reply<T> }): T {
  if (reply.ok) return reply.value;
  throw MISTAKES.includes(reply.code)
    ? new Error(`${reply.code}: ${reply.message}`)
    : new CommandStop(EXIT.blockedByData, reply.message);
}
