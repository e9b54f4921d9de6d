/** Exit codes of the command line (design §10). */
export const EXIT = { done: 0, blockedByData: 1, wrongUse: 2, fileProblem: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence for the person. Caught once, in run-command.ts. */
export class CommandStop extends Error {
  readonly exitCode: ExitCode;
  /** What `--json` prints beside the sentence. */
  readonly details: object;

  constructor(exitCode: ExitCode, sentence: string, details: object = {}) {
    super(sentence);
    this.exitCode = exitCode;
    this.details = details;
  }
}
