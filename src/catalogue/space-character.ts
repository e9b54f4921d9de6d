import { foldText } from '../core/text';
import { SPACE_CHARACTERS } from './choices';
import { LEGAL_BODIES, OTHER_SPACES, type Suggestions } from './suggestions';

/** The Carácter to propose for a space, as the sheets write it; null for one of the entity's own. It is no legal opinion. */
export function characterOfSpace(space: string): string | null {
  if (isIn(LEGAL_BODIES, space)) return SPACE_CHARACTERS.legalBody[0];
  return isIn(OTHER_SPACES, space) ? SPACE_CHARACTERS.otherSpace[0] : null;
}

function isIn(list: Suggestions, space: string): boolean {
  return list.some((words) => words.some((word) => foldText(word) === foldText(space)));
}
