/** Names of code systems and extensions that the FHIR export uses, and the short ways to write them. Data only. */

export const systems = {
  pseudonym: 'urn:x-throughline:pseudonym',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionCategory: 'http://terminology.hl7.org/CodeSystem/condition-category',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  achievement: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
  priority: 'http://terminology.hl7.org/CodeSystem/goal-priority',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  carePlanCategory: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  goalRelationship: 'http://hl7.org/fhir/StructureDefinition/goal-relationship',
  relationshipType: 'http://terminology.hl7.org/CodeSystem/goal-relationship-type',
  absentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

const ownSpace = 'urn:x-throughline:';

/** An identifier of our own kind. */
export const own = (kind: string, value: string) => ({ system: `${ownSpace}${kind}`, value });

export const coding = (system: string, code: string) => ({ coding: [{ system, code }] });

/** "There is none" where R4 demands something. */
export const absent = { extension: [{ url: systems.absentReason, valueCode: 'not-applicable' }] };

interface FhirExtension {
  readonly url: string;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
}

/** Extensions of our own kind for every value that is there; a list becomes one extension an item. */
export function extensions(
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): readonly FhirExtension[] {
  return Object.entries(values).flatMap(([name, value]): FhirExtension[] => {
    const url = `${ownSpace}${name}`;
    if (value === undefined || value === '') return [];
    if (typeof value === 'boolean') return [{ url, valueBoolean: value }];
    return (typeof value === 'string' ? [value] : value).map((each) => ({ url, valueString: each }));
  });
}

export const extensionUrl = (name: string) => `${ownSpace}${name}`;

export interface FhirResource {
  readonly resourceType: string;
  readonly [field: string]: unknown;
}
