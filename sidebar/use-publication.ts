import { useState } from 'preact/hooks';
import type { PublishAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel-publish';
import type { PanelDocument } from '../src/views/sidebar/panel-state';
import type { Panel } from './panel-context';

/** The document being published, and what became of it. */

export interface Publication {
  readonly document: PanelDocument | undefined;
  readonly withData: boolean;
  readonly working: boolean;
  /** What the last attempt gave; null before one, and when another document is chosen. */
  readonly result: PublishAnswer | null;
  choose(kind: string): void;
  setWithData(withData: boolean): void;
  publish(): Promise<void>;
  preview(): Promise<void>;
}

/** The document that is chosen, and what became of publishing it. */
export function usePublication({ answer, run, say }: Panel): Publication {
  const { documents, first } = answer.state.publish;
  const [kind, setKind] = useState<string>(first);
  const [withData, setWithData] = useState(true);
  const [working, setWorking] = useState(false);
  const [result, setResult] = useState<PublishAnswer | null>(null);
  const document = documents.find((each) => each.kind === kind) ?? documents[0];
  return {
    document,
    withData,
    working,
    result,
    setWithData,
    choose: (chosen) => {
      setKind(chosen);
      setResult(null);
    },
    publish: async () => {
      if (document === undefined) return;
      setWorking(true);
      const asked = { action: 'publish', document: document.kind, withData: withData && !document.internal } as const;
      const published = await run(asked);
      setWorking(false);
      if (published === null) return;
      setResult(published);
      if (published.published && !published.unchanged) say(WORDS.doneTitle(document.name));
    },
    preview: async () => {
      if (document === undefined) return;
      const shown = await run({ action: 'preview', document: document.kind });
      if (shown !== null) say(WORDS.previewed);
    },
  };
}
