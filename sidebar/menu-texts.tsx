import * as WORDS from '../src/messages/es/panel-publish';
import { Letter } from './letter';
import { usePanel } from './panel-context';

/** Texts for the items of the Menú Participa, to be pasted into the entity's site. */
export function MenuTexts() {
  const { texts } = usePanel().answer.state.publish;
  return (
    <details class="more">
      <summary>{WORDS.textsTitle}</summary>
      {texts.map(({ key, title, text, missing }) => (
        <details key={key} class="more">
          <summary>{title}</summary>
          {missing !== null && <p class="soft">{missing}</p>}
          <Letter label={title} text={text} button={WORDS.copy} />
        </details>
      ))}
    </details>
  );
}
