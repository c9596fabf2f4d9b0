/**
 * The parts of a new adapter as texts: its file with one page that must match and one that must not, its place in the
 * registry, and its row in the docs. Pure; writes nothing.
 */

export interface NewAdapter {
  readonly id: string;
  readonly name: string;
  /** Exact host, `*.example.com`, or `*` for software that practices host themselves. */
  readonly host: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface Texts {
  readonly registry: string;
  readonly docs: string;
}

/** What is wrong with the request, in a sentence; null when nothing is. */
export function objection({ id, name, host }: NewAdapter): string | null {
  if (!/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(id))
    return `The id "${id}" must be lower case letters, digits and dashes, such as valant.`;
  if (name.trim() !== name || !/^[\p{L}\p{N}][\p{L}\p{N} ./()&+-]{0,59}$/u.test(name)) {
    return `The name "${name}" must be plain words, as the vendor writes it.`;
  }
  const plain = /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/;
  if (host !== '*' && !plain.test(host)) {
    return `The host "${host}" must be a host name such as app.example.com, *.example.com, or * with quotes around it.`;
  }
  return null;
}

const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, char: string) => char.toUpperCase());

/** The adapter's file. */
export function adapterFile({ id, name, host, today }: NewAdapter): string {
  const anywhere = host === '*';
  const site = anywhere ? 'ehr.example' : host.replace('*', 'practice');
  const confirm = anywhere ? `\n  confirm: ['meta[name="application-name"][content="${name}"]'],` : '';
  const head = anywhere ? `<meta name="application-name" content="${name}">` : '';
  return `/** ${name}. Say here what is known of its pages, and from where. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: '${id}',
  name: '${name}',
  evidence: 'generic',
  checkedOn: '${today}',
  hosts: ['${host}'],${confirm}
  never: ['^/(?:calendar|messages|billing|settings|reports)\\\\b'],
  pages: [
    {
      role: 'note',
      path: ['^/clients/[\\\\w-]+/notes/[\\\\w-]+'],
      require: ['textarea', '[contenteditable="true"]'],
      noteId: ['/notes/([\\\\w-]+)'],
    },
  ],
  identity: { chartId: ['^/clients/([\\\\w-]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'progress note',
    url: 'https://${site}/clients/4411/notes/92',
    html: '${head}<h1>Progress note</h1><form><label>Data<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label><button>Sign note</button></form>',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'DAP',
      fields: ['data', 'assessment', 'plan'],
      chartId: '4411',
      noteId: '92',
    },
  },
  {
    name: 'message to the client',
    url: 'https://${site}/messages/new',
    html: '${head}<h1>New message</h1><label>To<input></label><label>Message<textarea></textarea></label><button>Send</button>',
    expect: { role: 'none' },
  },
];
`;
}

/**
 * Registry and docs with the new adapter in them. Exact hosts go before those for any host.
 *
 * @throws Error when it is there already, or the files don't look as they used to
 */
export function withAdapter({ registry, docs }: Texts, wanted: NewAdapter): Texts {
  const { id, name, host, today } = wanted;
  const variable = camel(id);
  if (registry.includes(`/${id}.ts'`)) throw new Error(`There is an adapter called ${id} already.`);
  const line = `import { adapter as ${variable} } from './adapters/${id}.ts';\n`;
  const types = registry.indexOf("import type { Adapter } from './types.ts';");
  const imports = [...registry.matchAll(/import \{ adapter as \w+ \} from '\.\/adapters\/([\w-]+)\.ts';\n/g)];
  const next = imports.find((one) => (one[1] ?? '') > id);
  const at = next?.index ?? types;
  const list = /(export const adapters: readonly Adapter\[\] = \[\n)([\s\S]*?)(\n\];)/;
  if (types < 0 || !list.test(registry)) throw new Error('lib/ehr/registry.ts does not look as expected.');
  const firstAnyHost = host === '*' ? null : '  openemr,';
  const withList = (registry.slice(0, at) + line + registry.slice(at)).replace(
    list,
    (_all, open: string, body: string, end: string) => {
      const lines = body.split('\n');
      const place = firstAnyHost === null ? -1 : lines.indexOf(firstAnyHost);
      lines.splice(place < 0 ? lines.length : place, 0, `  ${variable},`);
      return open + lines.join('\n') + end;
    },
  );
  const row = `| ${name} | generic | ${today} | note address, client | meaning of each field |\n`;
  const table = /\| EHR \| Evidence \|[^\n]*\n\|[-|]+\|\n(?:\|[^\n]*\n)+/.exec(docs);
  if (!table) throw new Error('docs/adding-an-ehr.md has no table of EHRs.');
  const end = table.index + table[0].length;
  return { registry: withList, docs: docs.slice(0, end) + row + docs.slice(end) };
}
