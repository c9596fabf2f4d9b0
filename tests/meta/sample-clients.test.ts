/** The sample clients must load: each plan passes the schema, its links hold, and codes are codes the extension knows. */
import { describe, expect, it } from 'vitest';
import { clientSchema, planContentSchema } from '../../lib/plan/schema.ts';
import { clients } from '../demo-ehr/clients.ts';
import { noteId, noteTemplates, templateOf } from '../demo-ehr/notes.ts';

describe.each(clients)('$label', (client) => {
  it('has a plan that the schema accepts', () => {
    expect(planContentSchema.safeParse(client.plan).error).toBeUndefined();
  });

  it('fits a client record', () => {
    const { id, label, population, format } = client;
    const record = { id, label, population, format, createdAt: '2026-11-25T00:00:00Z', sample: true, setAside: [] };
    expect(clientSchema.safeParse(record).error).toBeUndefined();
  });

  it('links every goal to a problem that exists, and every problem to a goal', () => {
    const problems = client.plan.problems.map(({ id }) => id);
    const linked = client.plan.goals.flatMap(({ problemIds }) => problemIds);
    expect(new Set(linked)).toEqual(new Set(problems));
  });

  it('uses each id once', () => {
    const { problems, goals } = client.plan;
    const ids = [problems, goals, goals.flatMap((goal) => [...goal.objectives, ...goal.interventions])].flat();
    const values = ids.map(({ id }) => id);
    expect(new Set(values).size).toBe(values.length);
  });

  it('is marked as a sample in its label and has an identity the demo EHR shows', () => {
    expect(client.label).toContain('(sample)');
    expect(client.identity.chartId).toMatch(/^c-\d{4}$/);
    expect(client.identity.dateOfBirth).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  });
});

describe('the demo EHR’s notes', () => {
  it('finds each template again by the id in its address', () => {
    for (const template of noteTemplates) expect(templateOf(noteId('c-1041', template.kind))).toBe(template);
  });
});
