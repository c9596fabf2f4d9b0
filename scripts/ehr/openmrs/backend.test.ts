import { describe, expect, it } from 'vitest';
import { createBackend } from './backend.ts';
import { patientUuid } from './records.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const at = (path: string) => new URL(path, 'http://127.0.0.1');

describe('createBackend', () => {
  it('signs in the synthetic clinician and knows the one patient', () => {
    const backend = createBackend(now);
    expect(backend.answer('GET', at('/openmrs/ws/rest/v1/session'), undefined).body).toMatchObject({
      authenticated: true,
    });
    expect(backend.answer('GET', at(`/openmrs/ws/fhir2/R4/Patient/${patientUuid}`), undefined).body).toMatchObject({
      resourceType: 'Patient',
      id: patientUuid,
    });
  });

  it('has a visit that is open now, so that a note can be written', () => {
    const { body } = createBackend(now).answer(
      'GET',
      at(`/openmrs/ws/rest/v1/visit?patient=${patientUuid}`),
      undefined,
    );
    expect(body).toMatchObject({ results: [{ startDatetime: '2026-03-02T09:00:00.000Z', stopDatetime: null }] });
  });

  it('keeps the text of every posted note, in order', () => {
    const backend = createBackend(now);
    const post = (value: string) =>
      backend.answer('POST', at('/openmrs/ws/rest/v1/encounter'), { patient: patientUuid, obs: [{ value }] });
    expect(post('First').status).toBe(201);
    post('Second');
    expect(backend.postedNotes().map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  it('refuses what it does not play', () => {
    expect(createBackend(now).answer('GET', at('/openmrs/ws/other'), undefined).status).toBe(404);
  });
});
