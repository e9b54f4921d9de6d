import * as WORDS from '../src/messages/es/panel-alerts';
import { Letter } from './letter';
import { usePanel } from './panel-context';
import { Card } from './parts';

/** Who owes what, with the message to send. */
export function Areas() {
  const { areas } = usePanel().answer.state;
  if (areas.length === 0) return <p class="empty">{WORDS.noAreas}</p>;
  return (
    <ul class="cards">
      {areas.map(({ area, summary, owes, message }) => (
        <li key={area}>
          <Card tone={owes ? 'warn' : ''}>
            <h2 class="title">{area}</h2>
            <p class="soft">{summary}</p>
            {owes && <Letter label={`${WORDS.message}: ${area}`} text={message} button={WORDS.copy} />}
          </Card>
        </li>
      ))}
    </ul>
  );
}
