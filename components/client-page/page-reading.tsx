/** How hard the page is to read, and the words the client may not know. A hint; nothing is ever blocked by it. */
import { type ClientPage, jargonOn } from '../../lib/share/client-page.ts';

/** What health-literacy guidance usually asks for: sixth to eighth grade. */
const plainGrade = 8;

export function PageReading({ page, language }: { readonly page: ClientPage; readonly language: 'en' | 'es' }) {
  const jargon = jargonOn(page);
  return (
    <div role="status">
      {page.grade === undefined ? (
        <p class="tl-soft">Too few words to say how hard they are to read.</p>
      ) : (
        <p>
          Reading grade {page.grade.toFixed(1)}
          <span class="tl-soft">
            {' '}
            · {page.grade <= plainGrade ? 'plain' : 'harder than most people like to read'}. US school grade by
            Flesch-Kincaid, a rough guide
            {language === 'es' ? '; it holds for English text only' : ''}
          </span>
        </p>
      )}
      {jargon.length > 0 && <p>Perhaps unknown to the client: {jargon.join(', ')}</p>}
    </div>
  );
}
