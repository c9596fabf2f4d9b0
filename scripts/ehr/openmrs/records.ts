/**
 * The one synthetic patient, user and visit that the mocked OpenMRS backend knows. Nobody here is real.
 * Data only; the shapes are those of OpenMRS REST v1 and FHIR R4 as far as the front end reads them.
 */

export const patientUuid = '7d1f9a52-3c1e-4f7a-9f0a-5b8f3d2e6c11';
const userUuid = '2b6c1d1e-54a0-4a35-8a57-3c3d6a0b9e02';
const providerUuid = '9f7d3f0c-1c6e-4a0a-bb7e-8d2f5f0a7c03';
const locationUuid = 'c7c1f1d4-6d2b-4c9a-8a43-1b9e2f3d4a04';
const identifierTypeUuid = '05a29f94-c0ed-11e2-94be-8c13b969e334';

const givenName = 'Wren';
const familyName = 'Testmoor';
const birthDate = '1991-04-17';

export const location = { uuid: locationUuid, display: 'Outpatient Clinic', name: 'Outpatient Clinic', links: [] };

export const session = {
  sessionId: 'synthetic-session',
  authenticated: true,
  user: {
    uuid: userUuid,
    display: 'synthetic.clinician',
    username: 'synthetic.clinician',
    systemId: 'synthetic.clinician',
    userProperties: { defaultLocale: 'en' },
    person: { uuid: 'd3b0a8c1-5b0e-4c52-9a7d-0b6b1d1a2f05', display: 'Sam Sampleworth' },
    privileges: [],
    roles: [{ uuid: '8d94f852-c2cc-11de-8d13-0010c6dffd0f', display: 'System Developer' }],
    retired: false,
  },
  locale: 'en',
  allowedLocales: ['en'],
  currentProvider: { uuid: providerUuid, display: 'Sam Sampleworth', identifier: 'clinician' },
  sessionLocation: location,
};

export const fhirPatient = {
  resourceType: 'Patient',
  id: patientUuid,
  active: true,
  identifier: [
    {
      id: '1b9e6a54-0000-4000-8000-000000000006',
      use: 'official',
      type: { coding: [{ code: identifierTypeUuid }], text: 'OpenMRS ID' },
      value: '100TEST',
    },
  ],
  name: [{ id: '1b9e6a54-0000-4000-8000-000000000007', use: 'official', family: familyName, given: [givenName] }],
  gender: 'female',
  birthDate,
  deceasedBoolean: false,
};

export const patient = {
  uuid: patientUuid,
  display: `100TEST - ${givenName} ${familyName}`,
  identifiers: [
    {
      uuid: '1b9e6a54-0000-4000-8000-000000000006',
      display: 'OpenMRS ID = 100TEST',
      identifier: '100TEST',
      identifierType: { uuid: identifierTypeUuid, display: 'OpenMRS ID' },
      preferred: true,
    },
  ],
  person: {
    uuid: patientUuid,
    display: `${givenName} ${familyName}`,
    gender: 'F',
    birthdate: `${birthDate}T00:00:00.000+0000`,
    birthdateEstimated: false,
    dead: false,
    preferredName: { display: `${givenName} ${familyName}`, givenName, familyName },
    attributes: [],
  },
  attributes: [],
};

/** A visit that began an hour before `now`. */
export function activeVisit(now: Date) {
  return {
    uuid: '4e2a7b90-0000-4000-8000-000000000008',
    display: 'Psychotherapy visit',
    patient: { uuid: patientUuid, display: patient.display },
    visitType: { uuid: '4e2a7b90-0000-4000-8000-000000000009', name: 'Psychotherapy', display: 'Psychotherapy' },
    location,
    startDatetime: new Date(now.getTime() - 3_600_000).toISOString(),
    stopDatetime: null,
    encounters: [],
    attributes: [],
    voided: false,
  };
}
