import type { Assessment } from '../core/assess';
import type { FuragAnswer } from '../core/records';
import { accountabilityOptions } from './furag-accountability';
import { heldOptions } from './furag-held';
import { improvementOptions } from './furag-improvement';
import type { FuragOption } from './furag-option';
import { planOptions } from './furag-plan';

/** The options of each question as the form has them (domain.md §4), in short words of our own. */
export function furagOptions(assessment: Assessment): { readonly [answer in FuragAnswer]: readonly FuragOption[] } {
  return {
    ...planOptions(assessment),
    ...heldOptions(assessment),
    ...accountabilityOptions(assessment),
    ...improvementOptions(assessment),
  };
}
