// Every alert has a finder that raises it, and every indicator says what its figure is: what is forgotten does not compile.
import type { AlertCode } from '../../src/alerts/alert';
import type { RaisedCode } from '../../src/alerts/find-alerts';
import { isCount } from '../../src/core/indicators/indicator';
import { INDICATOR_WORDS } from '../../src/messages/es/indicators';

type IsRaised<Code extends AlertCode> = [Code] extends [RaisedCode] ? true : Exclude<Code, RaisedCode>;

export const everyAlertIsRaised: IsRaised<AlertCode> = true;

// @ts-expect-error: a code that no finder raises is told by its name
export const aForgottenOne: 'unheardOf' extends RaisedCode ? true : 'unheardOf' = true;

const { followUpDone: _followUpDone, ...wordless } = INDICATOR_WORDS;
// @ts-expect-error: an indicator that nothing names is no indicator
export const unnamed: typeof INDICATOR_WORDS = wordless;
// @ts-expect-error: nor one that does not say whether it is a share or a count
isCount('unheardOf');
