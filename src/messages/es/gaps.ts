import type { CoverageGap, GapCandidate } from '../../core/coverage-gaps';
import { quoted, shortDate, wordList } from './format';
import { PHASE_WORDS } from './phases';

/** How a gap of the coverage could be closed. */
export function gapSuggestion(gap: CoverageGap): string {
  const { suggestion } = gap;
  if (suggestion.kind === 'activities') return suggestion.candidates.slice(0, 1).map(candidateSentence).join('');
  const phases = wordList(suggestion.phases.map((phase) => PHASE_WORDS[phase].toLowerCase()));
  const groups = suggestion.groups.length === 0 ? '' : ` con ${wordList(suggestion.groups)}`;
  const channels = suggestion.channels.length === 0 ? '' : `, por ${wordList(suggestion.channels)}`;
  return `Agregue al Plan una actividad nueva de ${phases}${groups}${channels}.`;
}

function candidateSentence(candidate: GapCandidate): string {
  const phases = wordList(candidate.phases.map((phase) => PHASE_WORDS[phase].toLowerCase()));
  const facts = [
    candidate.code,
    candidate.startDate === null ? null : shortDate(candidate.startDate),
    phases === '' ? null : phases,
  ];
  const told = facts.filter((fact): fact is string => fact !== null).join(', ');
  const why =
    candidate.sharedChannels.length === 0 ? '' : `: usa ${wordList(candidate.sharedChannels)}, que este grupo prefiere`;
  return `Podría entrar en ${quoted(candidate.activity, 90)}${told === '' ? '' : ` (${told})`}${why}.`;
}
