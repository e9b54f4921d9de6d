import { POLICY_STEPS } from '../catalogue/policy-steps';
import type { TableKey } from '../core/records';
import type { FollowUpInput } from './new-rows';

/** Rows a new sheet begins with: Pasos lists the 32 steps, so that nobody types them. */
export function firstRows(key: TableKey): readonly FollowUpInput[] {
  return key === 'steps' ? POLICY_STEPS.map(({ code, title }) => ({ step: `${code}. ${title}` })) : [];
}
