import type { PublishAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel-publish';

/** What the last attempt made: the files, or how far it came. */
export function PublishResult({ result, name }: { readonly result: PublishAnswer; readonly name: string }) {
  const { files, failure, published, unchanged, documentVersion } = result;
  if (!published && failure === null) return null;
  const internal = result.document === 'furag' || result.document === 'verification';
  return (
    <div class={failure === null ? 'next' : 'card bad'}>
      <h2 class="title">{failure === null ? WORDS.doneTitle(name) : WORDS.brokeOff}</h2>
      <p>{failure ?? (unchanged ? WORDS.unchanged(documentVersion) : internal ? WORDS.internalDone : WORDS.done)}</p>
      {failure !== null && files.length > 0 && <h3>{WORDS.madeTitle}</h3>}
      <ul class="links">
        {files.map(({ kind, link, fileId }) => (
          <li key={kind}>
            <a class={kind === 'document' ? 'main' : undefined} href={link} target="_blank" rel="noopener">
              {WORDS.files[kind]}
            </a>{' '}
            {kind === 'document' && (
              <a href={pdfOf(fileId)} target="_blank" rel="noopener">
                {WORDS.pdf}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fetched with the person's own session (platform.md §1.2). */
function pdfOf(documentId: string): string {
  return `https://docs.google.com/document/d/${documentId}/export?format=pdf`;
}
