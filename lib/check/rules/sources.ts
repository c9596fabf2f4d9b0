/**
 * Where the rules come from: one entry a source, with the day it was looked at and how well it could be read. Data only.
 * A source of the kind `general` was not looked up; its rule says so on the screen.
 */

export interface RuleSource {
  readonly title: string;
  /** Site and page, as it can be looked up again. */
  readonly where: string;
  /** `read`: the part cited was read; `second-hand`: read where somebody else quotes it; `general`: general knowledge. */
  readonly seen: 'read' | 'second-hand' | 'general';
  /** Day it was last looked at, `YYYY-MM-DD`. */
  readonly checked: string;
}

const checked = '2026-11-23';
const read = (title: string, where: string): RuleSource => ({ title, where, seen: 'read', checked });
const told = (title: string, where: string): RuleSource => ({ title, where, seen: 'second-hand', checked });
const general = (title: string): RuleSource => ({ title, where: 'not looked up', seen: 'general', checked });

export const RULE_SOURCES = {
  'ngs-plan': read('NGS (Medicare contractor), what a psychotherapy plan holds', 'ngsmedicare.com, article 2151969'),
  'ngs-lcd': told('Medicare coverage text L33632, individual plan', 'ngsmedicare.com, article 216639; AAPC forum'),
  'ngs-therapy': read('NGS, psychotherapy: type, amount, frequency', 'ngsmedicare.com/mental-health, article 11487832'),
  'ngs-group': read('NGS, group psychotherapy', 'ngsmedicare.com, article 4807215'),
  'medicare-cert': read('Medicare CERT findings on psychotherapy plans', 'ngsmedicare.com, article 216639'),
  'mac-checklist': read(
    'First Coast and Novitas, psychotherapy documentation checklists',
    'medicare.fcso.com; novitas-solutions.com',
  ),
  'novitas-time': read('Novitas, psychotherapy time ranges', 'novitas-solutions.com, article 00026768'),
  'ny-599': read('New York outpatient rule 14 NYCRR 599.10', 'casetext.com, 14 NYCRR 599.10'),
  'ny-587': read('New York 14 NYCRR 587.16 and 598.7', 'justia.com; casetext.com'),
  'nj-10-52': read('New Jersey Medicaid 10:52-1.17', 'regulations.justia.com, NJ 10:52-1.17'),
  'ca-23-068': told('California CalMHSA and DHCS pages on BHIN 23-068', '2023.calmhsa.org; dhcs.ca.gov, CalAIM FAQ'),
  'ca-anthem': read('Anthem California Medicaid, provider news of 5 July 2023', 'providernews.anthem.com'),
  'co-audit': read(
    'Health First Colorado audit questions, sections C and D',
    'overcomewithus.com, insurance audit questionnaire',
  ),
  'ccbhc-me': read('CCBHC plan timing as Maine put it', 'kbhmaine.helpjuice.com'),
  'ccbhc-samhsa': general('SAMHSA CCBHC criteria 2023, crisis planning'),
  'tjc-plan': read('Joint Commission planning standard, survey findings', 'jointcommission.org, 6 April 2022'),
  'tjc-2017': read('Joint Commission behavioral health revisions 2017', 'barrins-assoc.com'),
  'tjc-measure': read('Joint Commission CTS.03.01.09, outcome measures', 'jointcommission.org; mhoutcomes.com'),
  'carf-2c': told('CARF section 2.C, a surveyor’s digest', 'albertakids.com'),
  'magellan-2023': read(
    'Magellan treatment record reviews',
    'magellanproviderfocus.com, winter and fall 2023, spring 2020',
  ),
  'magellan-la': read('Magellan of Louisiana, treatment plan call 2015', 'zbook.org'),
  'magellan-ne': read('Magellan of Nebraska, treatment record review', 'magellanofnebraska.com'),
  'beacon-ar': read('Beacon Health Options (Carelon), treatment planning, Arkansas 2016', 'documents.pub'),
  aetna: told('Aetna behavioral health provider manual', 'docslib.org, 12701787'),
  'aetna-notes': told('Progress notes for Aetna, a vendor’s guide', 'mentalnote.ai'),
  'optum-sd': told('Optum San Diego, progress note packet', 'contohmodul.jagomart.net, 111594'),
  bcmn: told('Blue Cross Blue Shield of Minnesota manual', 'yumpu.com, 11449147'),
  bcmi: told('Blue Cross Blue Shield of Michigan, documentation requirements', 'jagomart.net, 110815'),
  centene: told('Centene plans, behavioral health notes', 'openpayer.com, centene-39e97ca6-52f'),
  gerocentral: read('GeroCentral, documentation under Medicare', 'gerocentral.org'),
  'hipaa-notes': read('45 CFR 164.501, psychotherapy notes', 'brickergraydon.com; health.mil'),
  'hipaa-integrity': general('45 CFR 164.312(c), integrity of records'),
  'golden-thread': read(
    'Golden-thread guides of ICANotes and TherapyNotes',
    'icanotes.com, 20 Oct 2025; blog.therapynotes.com',
  ),
  'thread-vendor': told('Golden-thread guide, a vendor’s', 'mozuhealth.com; notudocs.com'),
  necessity: read('B. Griswold on medical necessity', 'theinsurancemaze.com/treatmentplans'),
  'therapynotes-form': read('TherapyNotes progress note form, risk part', 'support.therapynotes.com, article 118'),
  'stanley-brown': told('Stanley and Brown 2012, Safety Planning Intervention', 'dokumen.tips'),
  'ica-safety': read('ICANotes, safety plans', 'icanotes.com, 8 Dec 2025'),
  tava: read('Tava Health, when notes are due', 'tavahealth.com, note timing'),
  telehealth: told('Telehealth notes, a vendor’s guide', 'opusehr.com'),
  'agency-tip': told('An agency’s audit quiz', 'jeopardylabs.com, treatment-plans-6'),
  'fhir-goal': read('FHIR Goal: priority and achievement', 'hl7.org/fhir/goal'),
  'reliable-change': read('Change scores against reliable change', 'mhoutcomes.com, and the sources of each measure'),
  practice: general('Good practice, without a payer behind it'),
} as const satisfies Readonly<Record<string, RuleSource>>;
export type RuleSourceId = keyof typeof RULE_SOURCES;
