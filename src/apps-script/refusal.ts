import * as PANEL_SENTENCES from '../messages/es/panel-sentences';
import type { HostError } from './host-error';

/** Google words it so when a scope was not granted; otherwise a refused permission is about the document. */
const SCOPE_MISSING = /not sufficient to call|permission to call|no son suficientes|authorization is required/i;
const PERMISSION = /permission|permiso/i;

/** Refusals that the panel shows as a state of its own; null for the others. */
export function permissionRefusal(error: HostError): { readonly code: string; readonly message: string } | null {
  if (error.code !== 'googleRefused' && error.code !== 'sheetsRefused') return null;
  const said = error.cause instanceof Error ? error.cause.message : '';
  if (SCOPE_MISSING.test(said)) return { code: 'permission', message: PANEL_SENTENCES.permission };
  return PERMISSION.test(said) ? { code: 'viewOnly', message: PANEL_SENTENCES.viewOnly } : null;
}
