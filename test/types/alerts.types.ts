// Every alert has a finder that raises it, and every indicator says what its figure is: what is forgotten does not compile.
import type { AlertCode } from '../../src/alerts/alert';
import type { RaisedCode } from '../../src/alerts/find-alerts';

type IsRaised<Code extends AlertCode> = [Code] extends [RaisedCode] ? true : Exclude<Code, RaisedCode>;

export const everyAlertIsRaised: IsRaised<AlertCode> = true;

// @ts-expect-error: a code that no finder raises is told by its name
export const aForgottenOne: 'unheardOf' extends RaisedCode ? true : 'unheardOf' = true;
