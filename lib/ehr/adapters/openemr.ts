/**
 * OpenEMR. The note lies two frames deep (tabs page, encounter, form); client and date of birth stand only in the top
 * document; forms are told apart by `formname=` in the frame's address, because they share their form's name.
 */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

const form = (name: string): string[] => [`/(?:load|view)_form\\.php\\?(?:.*&)?formname=${name}\\b`];
const noteId = ['/view_form\\.php\\?(?:.*&)?id=(\\d+)', '[?&]set_encounter=(\\d+)'];
const sessionDate = ['.patientCurrentEncounter a'];

export const adapter: Adapter = {
  id: 'openemr',
  name: 'OpenEMR',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-26',
  hosts: ['*'],
  confirm: ['.frameDisplay iframe', 'a.ptName', 'iframe[src*="/interface/"]', 'form[action*="/interface/forms/"]'],
  never: [
    'formname=note\\b',
    '/interface/(?:login|usergroup|super|orders|billing|reports)/',
    '/interface/main/(?:messages|calendar|finder|dated_reminders)/',
    '/portal/',
  ],
  pages: [
    {
      role: 'note',
      path: form('soap'),
      fields: [
        { select: 'textarea[name="subjective"]', role: 'subjective' },
        { select: 'textarea[name="objective"]', role: 'objective' },
        { select: 'textarea[name="assessment"]', role: 'assessment' },
        { select: 'textarea[name="plan"]', role: 'plan' },
      ],
      noteId,
      sessionDate,
    },
    {
      role: 'note',
      path: form('dap'),
      fields: [
        { select: 'textarea[name="data"]', role: 'data' },
        { select: 'textarea[name="assessment"]', role: 'assessment' },
        { select: 'textarea[name="plan"]', role: 'plan' },
      ],
      noteId,
      sessionDate,
    },
    {
      role: 'note',
      path: form('clinical_notes'),
      fields: [{ select: 'textarea[name="description[]"]', role: 'narrative' }],
      noteId,
      sessionDate,
    },
    {
      role: 'note',
      path: form('dictation'),
      fields: [{ select: 'textarea[name="dictation"], textarea[name="additional_notes"]', role: 'narrative' }],
      noteId,
      sessionDate,
    },
    {
      role: 'plan',
      path: form('care_plan'),
      fields: [{ select: 'textarea[name="description[]"]', role: 'plan-other' }],
      noteId,
    },
    {
      role: 'plan',
      path: form('(?:treatment_plan|transfer_summary)'),
      fields: [
        { select: 'textarea[name="presenting_issues"], textarea[name="diagnosis"]', role: 'plan-problem' },
        { select: 'textarea', role: 'plan-other' },
      ],
      noteId,
    },
    {
      role: 'plan',
      path: form('(?:individual_treatment_plan|aftercare_plan)'),
      fields: [
        { select: 'textarea[name="long_term_goals"], textarea[name^="goal_"]', role: 'plan-goal' },
        { select: 'input[name^="short_term_goals"]', role: 'plan-objective' },
        { select: 'textarea[name="presenting_problem"], textarea[name="diagnosis_description"]', role: 'plan-problem' },
        { select: 'textarea[name="action_steps_by_supports"]', role: 'plan-intervention' },
        { select: 'input[name="frequency"], input[name="duration"], textarea', role: 'plan-other' },
      ],
      noteId,
    },
    // Layout-based forms are designed by the clinic: labels decide.
    { role: 'note', path: form('LBF\\w+'), fields: [{ select: 'textarea[name^="form_"]' }], noteId, sessionDate },
  ],
  identity: {
    chartId: ['[?&](?:set_)?pid=(\\d+)'],
    name: ['a.ptName > span'],
    dateOfBirth: ['[data-bind*="str_dob"]', '.patientInfo'],
  },
};

const top = 'https://clinic.example/openemr/interface/main/tabs/main.php?token_main=abc123';
const encounter = '/openemr/interface/patient_file/encounter/encounter_top.php?set_encounter=7&pid=12';
const load = '/openemr/interface/patient_file/encounter/load_form.php?formname=';

export const cases: readonly AdapterCase[] = [
  {
    name: 'SOAP form two frames deep, with hidden frames around it',
    url: top,
    html: 'main.html',
    frames: {
      [encounter]: 'encounter-soap.html',
      [`${load}soap`]: 'soap.html',
      '/openemr/interface/main/messages/messages.php': 'messages.html',
    },
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      chartId: '12',
      clientName: 'Wren Invented',
      dateOfBirth: '1979-06-02',
      noteId: '7',
      sessionDate: '2026-11-20',
      readOnly: false,
    },
  },
  {
    name: 'DAP form',
    url: `https://clinic.example${load}dap`,
    html: '<form action="/openemr/interface/forms/dap/save.php"><h2>DAP</h2><fieldset><legend>Data</legend><textarea name="data"></textarea></fieldset><fieldset><legend>Assessment</legend><textarea name="assessment"></textarea></fieldset><fieldset><legend>Plan</legend><textarea name="plan"></textarea></fieldset></form>',
    expect: { role: 'note', verdict: 'open', format: 'DAP', fields: ['data', 'assessment', 'plan'] },
  },
  {
    name: 'clinical notes form with two rows',
    url: `https://clinic.example${load}clinical_notes`,
    html: 'clinical-notes.html',
    expect: { role: 'note', verdict: 'open', fields: ['narrative', 'narrative'] },
  },
  {
    name: 'dictation form',
    url: `https://clinic.example${load}dictation`,
    html: '<form name="my_form" action="/openemr/interface/forms/dictation/save.php"><fieldset><legend>Dictation</legend><textarea name="dictation"></textarea></fieldset><fieldset><legend>Additional Notes</legend><textarea name="additional_notes"></textarea></fieldset></form>',
    expect: { role: 'note', verdict: 'open', fields: ['narrative', 'narrative'] },
  },
  {
    name: 'a clinic’s own layout-based note',
    url: `https://clinic.example${load}LBFprogress`,
    html: '<form action="/openemr/interface/forms/LBF/new.php"><a class="ptName"></a><table><tr><td>Intervention</td><td><textarea name="form_int"></textarea></td></tr><tr><td>Client response</td><td><textarea name="form_resp"></textarea></td></tr></table></form>',
    expect: { role: 'note', verdict: 'open', fields: ['intervention', 'response'] },
  },
  {
    name: 'care plan form',
    url: `https://clinic.example${load}care_plan`,
    html: '<form name="my_form" action="/openemr/interface/forms/care_plan/save.php?id="><h2>Care Plan Form</h2><div id="tb_row_1"><label for="description_1">Description</label><textarea id="description_1" name="description[]">Sleep through the night</textarea></div></form>',
    expect: { role: 'plan', verdict: 'open', fields: ['plan-other'] },
  },
  {
    name: 'treatment planning form',
    url: `https://clinic.example${load}treatment_plan`,
    html: 'treatment-plan.html',
    expect: {
      role: 'plan',
      verdict: 'open',
      fields: ['plan-problem', 'plan-other', 'plan-other', 'plan-problem', 'plan-other'],
      planLines: ['problem: Panic on buses'],
    },
  },
  {
    name: 'individual treatment plan form',
    url: `https://clinic.example${load}individual_treatment_plan`,
    html: 'individual-treatment-plan.html',
    expect: {
      role: 'plan',
      verdict: 'open',
      planLines: ['goal: Ride the bus to work alone', 'objective: Two stops with a friend'],
    },
  },
  {
    name: 'work/school note',
    url: `https://clinic.example${load}note`,
    html: '<form id="my_form" name="my_form" action="/openemr/interface/forms/note/save.php"><h2>Work/School Note</h2><select name="note_type"><option>WORK NOTE</option></select><b>MESSAGE:</b><br><textarea name="message" id="message"></textarea></form>',
    expect: { role: 'none' },
  },
  {
    name: 'messages in the visible tab',
    url: top,
    html: '<a class="ptName"><span>Wren Invented</span></a><div class="frameDisplay"><iframe src="/openemr/interface/main/messages/messages.php"></iframe></div>',
    frames: { '/openemr/interface/main/messages/messages.php': 'messages.html' },
    expect: { role: 'none' },
  },
  {
    name: 'dashboard of the chart in the visible tab, SOAP form in a hidden one',
    url: top,
    html: 'main-dashboard.html',
    frames: { [encounter]: 'encounter-soap.html', [`${load}soap`]: 'soap.html' },
    expect: { role: 'none' },
  },
];
