import { BLANK_DRAFT, type ReportDraft } from '../src/views/sidebar/report-form';

/**
 * What a person asks for has a name of its own from the moment it is begun: asked again after an error, it is known as the
 * same and not done twice.
 */
export function newRequest(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
}

/** A blank report, of the person's area. */
export function newDraft(area: string): ReportDraft {
  return { ...BLANK_DRAFT, request: newRequest(), area };
}
