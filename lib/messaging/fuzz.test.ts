/**
 * Nonsense at every door: calls of every name from every sender, files, policy, stored rows. Whatever comes in, the
 * answer is a refusal in words, never an unexpected error, never a crash, and never repeats what came in.
 * `npm run fuzz` runs the same with many more rounds.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBackup } from '../backup/job.ts';
import { NotABackup, readChunk, readHead } from '../backup/layout.ts';
import { recordKinds } from '../records/kinds.ts';
import { readFileHeader } from '../vault/backup/codec.ts';
import { readLine } from '../vault/backup/items.ts';
import { Refusal } from '../vault/refusal.ts';
import { readAdapterFile } from './adapter-schema.ts';
import type { CallName } from './calls.ts';
import { readPolicy } from './policy.ts';
import { callers } from './principals.ts';
import { reportSchema } from './report-schema.ts';
import { callSchemas } from './schemas.ts';
import { answer } from './server.ts';
import {
  ask,
  contentSender,
  newWorld,
  openDatabase,
  pageSender,
  panelSender,
  portsOf,
  self,
  type World,
} from './testing/fake-browser.ts';

/** Rounds for each property; `npm run fuzz` asks for more. */
const rounds = Number(process.env.THROUGHLINE_FUZZ ?? 60);
const much = { numRuns: rounds * 5 };
const secret = 'zorblatt-private-words';

const evil = fc.constantFrom<unknown>(
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  secret,
  'x'.repeat(100_000),
  Number.NaN,
  -1,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  null,
);
/** Anything JSON can carry, with hostile values mixed in. */
const anything = fc.oneof(fc.jsonValue({ maxDepth: 6 }), evil);
/** Objects whose fields are named as a call's fields are, so that the checks go deep. */
const names = ['clientId', 'id', 'tabId', 'header', 'passphrase', 'content', 'report', 'text', 'value', 'kind', 'from'];
const shaped = fc.dictionary(fc.constantFrom(...names, '__proto__'), anything, { maxKeys: 6 });
const senders = [pageSender, panelSender(3), contentSender(3), contentSender(3, 'https://elsewhere.example'), {}];

async function opened(): Promise<World> {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  await ask(world, pageSender, 'vault.confirm', {});
  await ask(world, pageSender, 'clients.create', { label: 'A', population: 'adult', format: 'individual' });
  return world;
}

describe('calls', () => {
  const all = Object.keys(callers) as CallName[];
  // Those that remove or end things on purpose would end the world of the test.
  const harmless = all.filter((name) => !['wipe.all', 'vault.lock', 'restore.drop'].includes(name));

  it('of every name, from anybody, with anything: a clear refusal or a clear answer', async () => {
    const world = await opened();
    const ports = portsOf(world);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...harmless), fc.constantFrom('__proto__', 'toString', 'nothing.such')),
        fc.constantFrom(...senders),
        fc.oneof(anything, shaped),
        async (name, sender, input) => {
          const result = await answer({ name, input }, sender, self, ports);
          if (result.ok) return;
          expect(result.error.code).not.toBe('internal');
          expect(result.error.message).not.toContain(secret);
        },
      ),
      much,
    );
    ports.db.close();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }, 600_000);

  it('with any schema: never an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(callSchemas) as CallName[])),
        fc.oneof(anything, shaped),
        (name, input) => {
          expect(() => callSchemas[name].safeParse(input)).not.toThrow();
          expect(() => reportSchema.safeParse(input)).not.toThrow();
        },
      ),
      much,
    );
  }, 600_000);
});

describe('files', () => {
  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    const file = new Blob([bytes]);
    const { header, at } = await readHead(file);
    await readFileHeader(header);
    await readChunk(file, at, 0);
  };
  const begin = new TextEncoder().encode('THROUGHLINE-BACKUP 1\n');

  it('that are no backups are refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, started) => {
        const whole = new Uint8Array([...(started ? begin : []), ...bytes]);
        const error: unknown = await read(whole).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error instanceof NotABackup || error instanceof Refusal).toBe(true);
      }),
      much,
    );
  }, 600_000);

  it('with any header or entry are refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, shaped), async (value) => {
        await expect(readFileHeader(JSON.stringify(value) ?? '')).rejects.toBeInstanceOf(Refusal);
        const line = JSON.stringify({ t: 'records', c: { version: 1 }, d: value });
        expect(() => readLine(line, 1)).toThrow(Refusal);
      }),
      much,
    );
  }, 600_000);

  it('of a gigabyte, or nested a hundred thousand deep, cost no more than their beginning', async () => {
    let read = 0;
    const huge = {
      size: 1_000_000_000,
      slice: (from: number, to: number) => {
        read += to - from;
        return new Blob([new Uint8Array(to - from)]);
      },
    } as unknown as Blob;
    await expect(
      checkBackup(
        () => Promise.reject(new Error('never asked')),
        huge,
        () => undefined,
      ),
    ).rejects.toThrow(/not a Throughline backup/);
    expect(read).toBeLessThan(100_000);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(readAdapterFile(deep).ok).toBe(false);
    await expect(readFileHeader(deep)).rejects.toBeInstanceOf(Refusal);
    expect(() => readLine(deep, 1)).toThrow(Refusal);
  });

  it('that promise more than they hold are refused before anything is set aside for it', async () => {
    const frame = new Uint8Array(40);
    new DataView(frame.buffer).setUint32(0, 4_000_000_000);
    await expect(readChunk(new Blob([frame]), 0, 0)).rejects.toThrow(/damaged/);
    new DataView(frame.buffer).setUint32(0, 30_000_000);
    await expect(readChunk(new Blob([frame]), 0, 0)).rejects.toThrow(/cut short/);
  });

  it('of taught pages: any text, and no expression that can hang', () => {
    const expression = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('(a+)+$', '^(\\w+\\s?)*$', '(.*a){25}'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), expression, (text, path) => {
        expect(typeof readAdapterFile(text).ok).toBe('boolean');
        const adapter = {
          id: 'taught-x',
          name: 'ehr.example (taught)',
          evidence: 'generic',
          checkedOn: '2026-01-01',
          hosts: ['ehr.example'],
          pages: [{ role: 'note', path: [path] }],
          identity: {},
        };
        const file = readAdapterFile(
          JSON.stringify({ format: 'throughline-adapters', version: 1, adapters: [adapter] }),
        );
        if (!file.ok) return;
        const start = performance.now();
        new RegExp(file.adapters[0]?.pages[0]?.path?.[0] ?? '').test(`${'a'.repeat(5000)}!`);
        expect(performance.now() - start).toBeLessThan(3000);
      }),
      much,
    );
  }, 600_000);
});

describe('what is stored', () => {
  it('changed by hand in any way: named as damaged, and nothing else suffers', async () => {
    const world = await opened();
    const facts = { label: 'B', population: 'adult', format: 'individual' } as const;
    const { id } = await ask(world, pageSender, 'clients.create', facts);
    const db = openDatabase(world);
    const whole = await db.clients.get(id);
    const cells = fc.oneof(anything, fc.uint8Array({ maxLength: 80 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('box', 'version', 'summary', 'trail'), cells, async (column, value) => {
        await db.clients.put({ ...whole, id, [column]: value } as never);
        const clients = await ask(world, pageSender, 'clients.list', {});
        expect(clients.map(({ label }) => label)).toContain('A');
        expect(clients).toHaveLength(2);
      }),
      { numRuns: rounds },
    );
    if (whole) await db.clients.put(whole);
    db.close();
    expect((await ask(world, pageSender, 'clients.list', {})).map(({ label }) => label)).toEqual(['A', 'B']);
  }, 600_000);

  it('in any table, changed by hand: every reading of it, a backup too, answers or refuses in words', async () => {
    const world = await opened();
    const db = openDatabase(world);
    const [client] = await ask(world, pageSender, 'clients.list', {});
    const clientId = client?.id ?? '';
    const content = { diagnoses: [], problems: [], goals: [] };
    await ask(world, pageSender, 'plans.save', { clientId, baseVersion: 0, reason: 'x', content });
    const value = { date: '2026-03-01', noteKey: 'n', planVersion: 1, goals: [], objectives: [] };
    const kept = { ownerId: clientId, kind: 'session', id: null, baseVersion: 0 } as const;
    await ask(world, pageSender, 'records.put', { ...kept, value: { ...value, interventions: [], techniques: [] } });
    const readings: readonly { name: CallName; input: unknown }[] = [
      { name: 'clients.list', input: {} },
      { name: 'clients.get', input: { clientId } },
      { name: 'plans.current', input: { clientId } },
      { name: 'plans.versions', input: { clientId } },
      { name: 'plans.readable', input: { clientId } },
      { name: 'records.list', input: { ownerId: clientId, kind: 'session' } },
      { name: 'caseload.page', input: { filter: 'all', query: '', order: 'due', page: 0, today: '2026-06-01' } },
      { name: 'caseload.rows', input: { clientIds: [clientId], today: '2026-06-01' } },
      { name: 'caseload.draw', input: { clientIds: [clientId] } },
      { name: 'plans.alike', input: { clientId } },
      { name: 'backup.begin', input: {} },
      { name: 'export.read', input: { from: { table: 0, after: null } } },
      { name: 'trust.state', input: {} },
      { name: 'wipe.traces', input: { clientId } },
    ];
    const ports = portsOf(world, db);
    // What the database can hold and JSON cannot, too.
    const ring: { self?: unknown } = {};
    ring.self = ring;
    const cells = fc.oneof(anything, fc.uint8Array({ maxLength: 80 }), fc.constantFrom<unknown>(7n, ring, new Date(0)));
    for (const name of ['clients', 'planVersions', 'records'] as const) {
      const table = db.table(name);
      const [whole] = await table.toArray();
      const columns = Object.keys(whole).filter((column) => !/^(?:id|planId|clientId|ownerId)$/.test(column));
      const free = name === 'planVersions' ? columns.filter((column) => column !== 'version') : columns;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...free), cells, async (column, cell) => {
          await table.put({ ...whole, [column]: cell });
          for (const reading of readings) {
            const result = await answer(reading, pageSender, self, ports);
            // A slip inside a transaction comes out as trouble of the database.
            const code = result.ok ? 'answered' : result.error.code;
            expect(['internal', 'storage'], `${reading.name} with ${name}.${column}`).not.toContain(code);
          }
        }),
        { numRuns: Math.ceil(rounds / 3) },
      );
      await table.put(whole);
    }
    const [, line] = await db.log.toArray();
    if (!line) throw new Error('the log is empty');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('at', 'what', 'clientId', 'detail', 'chain', 'seal'),
        cells,
        async (column, cell) => {
          fc.pre(
            JSON.stringify(cell, (_key, each) => (each === ring ? 'ring' : typeof each === 'bigint' ? 'big' : each)) !==
              JSON.stringify(line[column as 'at']),
          );
          await db.log.put({ ...line, [column]: cell } as never);
          expect(await answer({ name: 'log.check', input: {} }, pageSender, self, ports)).toMatchObject({
            ok: true,
            value: { intact: false },
          });
        },
      ),
      { numRuns: Math.ceil(rounds / 3) },
    );
    db.close();
  }, 900_000);

  it('in managed storage: only what makes sense is taken', () => {
    fc.assert(
      fc.property(fc.oneof(anything, shaped), (value) => {
        expect(readPolicy(value)).toBeTypeOf('object');
        expect(readPolicy({ lockMinutes: value }).lockMinutes ?? 1).toBeTypeOf('number');
      }),
      much,
    );
  });

  it('as a record of any kind: never an exception', () => {
    const kinds = Object.values(recordKinds);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.oneof(anything, shaped), ({ schema }, value) => {
        expect(() => schema.safeParse(value)).not.toThrow();
      }),
      much,
    );
  }, 600_000);
});
