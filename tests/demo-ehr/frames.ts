/**
 * The old-fashioned corner of Larkspur Practice: server-made pages in frames, as in long-lived EHRs. The outer frame
 * lists forms, the inner one holds the note; client name and date of birth stand only in the page around both.
 */
import { type NoteTemplate, templateOf } from './notes.ts';

const page = (title: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><style>
body{font:14px/1.4 system-ui,sans-serif;margin:0;padding:12px;color:#1c2b2a;background:#fff}
fieldset{border:1px solid #c9d5d2;border-radius:6px;margin:0 0 12px;padding:8px 12px}legend{font-weight:600}
textarea{width:100%;box-sizing:border-box;min-height:84px;font:inherit;padding:6px}
.tabs{display:flex;gap:4px;border-bottom:1px solid #c9d5d2;margin-bottom:8px}.tabs span{padding:6px 12px;background:#eef3f1}
.tabs .on{background:#fff;border:1px solid #c9d5d2;border-bottom:0;font-weight:600}
iframe{width:100%;border:0}button{font:inherit;padding:6px 14px}</style></head><body>${body}</body></html>`;

const safe = (text: string): string => text.replace(/[^\w-]/g, '');

/** The frame around the note: tabs of open forms, two of them hidden. */
export const encounterFrame = (chartId: string, id: string): string =>
  page(
    'Encounter',
    `<div class="tabs"><span>Summary</span><span class="on">SOAP</span><span>Vitals</span></div>
<iframe name="enctabs-2002" src="/frames/form?chart=${safe(chartId)}&note=${safe(id)}" style="height:620px"></iframe>
<iframe name="enctabs-2001" src="/frames/blank" style="display:none"></iframe>
<iframe name="enctabs-2003" src="/frames/blank" style="display:none"></iframe>`,
  );

const fieldset = ({ name, label }: NoteTemplate['sections'][number]): string =>
  `<fieldset><legend>${label}</legend><textarea name="${name}" rows="5"></textarea></fieldset>`;

/** The form itself: fields named by their legend alone. */
export function formFrame(chartId: string, id: string): string {
  const template = templateOf(id);
  if (!template) return page('Not found', '<p>No such form.</p>');
  const url = `/api/notes/${safe(chartId)}/${safe(id)}`;
  return page(
    'SOAP',
    `<form><h2>SOAP note</h2>${template.sections.map(fieldset).join('')}<button>Save</button> <output></output></form>
<script>
const form = document.forms[0];
const fields = () => Object.fromEntries([...form.querySelectorAll('textarea')].map((t) => [t.name, t.value]));
window.__model = (name) => fields()[name];
fetch('${url}').then((r) => r.json()).then((n) => { for (const [k, v] of Object.entries(n.fields)) form.elements[k].value = v; });
form.onsubmit = async (event) => {
  event.preventDefault();
  await fetch('${url}', { method: 'PUT', body: JSON.stringify({ fields: fields() }) });
  form.querySelector('output').textContent = 'Saved';
};
</script>`,
  );
}

export const blankFrame = (): string => page('Empty', '');
