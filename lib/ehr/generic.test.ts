import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/fixtures/ehr/open-case.ts';
import { detectPage, type Report } from './index.ts';

const look = async (
  html: string,
  path = '/app/clients/4411/notes/92',
  frames?: Record<string, string>,
): Promise<Report> =>
  detectPage(await openPage({ url: `https://ehr.example${path}`, html, ...(frames && { frames }) })).report;

const area = (label: string, text = '') => `<label>${label}<textarea>${text}</textarea></label>`;
const areas = (...labels: string[]) => labels.map((label) => area(label)).join('');
const summary = ({ role, verdict, reasons }: Report) => ({ role, verdict, why: reasons.map((one) => one.what) });

describe('pages that are notes', () => {
  it.each([
    ['SOAP', areas('Subjective', 'Objective', 'Assessment', 'Plan')],
    ['SOAP', areas('S - Subjective:', 'O - Objective:', 'A - Assessment:', 'P - Plan:')],
    ['SOAP', areas('S', 'O', 'A', 'P')],
    ['DAP', areas('Data *', 'Assessment (required)', 'Plan')],
    ['BIRP', areas('Behavior', 'Interventions used', 'Client response', 'Plan for next session')],
    ['GIRP', areas('Goals addressed', 'Intervention', 'Response', 'Plan')],
    ['PIE', areas('Problem', 'Intervention', 'Evaluation')],
    ['SIRP', areas('Situation', 'Intervention', 'Response', 'Plan')],
    ['DARP', areas('Data', 'Assessment', 'Response', 'Plan')],
  ])('%s told by its labels, whatever address and title say', async (format, html) => {
    const report = await look(html, '/x/77');
    expect(report.format).toBe(format);
    expect(summary(report)).toMatchObject({ role: 'note', verdict: 'open' });
  });

  it('one box with the title of a note', async () => {
    const report = await look(
      `<h1>Progress note</h1><p>Date of service: 11/20/2026</p>${area('Note')}<button>Sign and lock</button>`,
    );
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'single-box', sessionDate: '2026-11-20' });
  });

  it('an unnamed editor under the date and the data of a session', async () => {
    const html = `<h3>SESSION on 20 Nov 2026</h3><form><label>Date:<input type="date"></label><label>Duration (min):<input></label><label>Session Type:</label><div class="ql-container"><div class="ql-editor" contenteditable="true"></div></div><button>Save</button></form>`;
    expect(await look(html, '/')).toMatchObject({ role: 'note', verdict: 'open', format: 'single-box' });
  });
  it('not an appointment with the same data', async () => {
    const html = `<h2>Appointment on 20 Nov 2026</h2><form><label>Date<input></label><label>Duration<input></label><label>Session type<input></label>${area('Notes')}<button>Save</button></form>`;
    expect((await look(html, '/desk')).verdict).not.toBe('open');
  });

  const times = ['Student', 'Session Date', 'Session Type', 'Start Time', 'End Time']
    .map((label) => `<label>${label}<input></label>`)
    .join('');
  it.each([
    ['Schedule New Session', 'Create Session'],
    ['Reschedule a visit', 'Save visit'],
    ['Book the next appointment', 'Book appointment'],
  ])('not a form that makes an appointment, with a remark: %s', async (title, button) => {
    const html = `<title>New Session - Sample</title><h2>${title}</h2><form>${times}${area('Session Notes')}<button>${button}</button></form>`;
    expect((await look(html, '/sessions/new')).verdict).toBe('none');
  });
  it('but the note of a session beside a button that schedules the next one', async () => {
    const html = `<h2>Session note</h2><form>${times}${area('Session Notes')}<button>Save</button><button>Schedule session</button></form>`;
    expect(await look(html, '/sessions/7')).toMatchObject({ role: 'note', verdict: 'open' });
  });

  const named = (...labels: string[]) => labels.map((label) => `<label>${label}<input></label>`).join('');
  const dialog = (title: string, inside: string) =>
    `<h1>Desk</h1><div role="dialog"><h2>${title}</h2>${inside}<button>Save note</button></div>`;
  it.each([
    [
      'of a department, its type asked for',
      '/desk',
      named('Search patient') + dialog('Add Peer Support Note', named('Note Type') + area('Note Content')),
    ],
    [
      'taken down quickly, with the kind of contact',
      '/notes/client/7/quick/',
      `<h1>Quick Note</h1>${named('Phone Call', 'Session', 'Home Visit')}${area('Note')}<button>Save Quick Note</button>`,
    ],
    [
      'of a session that is running',
      '/session/7',
      '<h1>Active Session: Rowan Sample</h1><h3>Clinical Documentation</h3><textarea></textarea>',
    ],
    [
      'of a group, its units and who answers for them',
      '/desk',
      named('Date', 'Started', 'Ended', 'Units (1–12)', 'Staff name', 'Credentials') + area('Narrative'),
    ],
  ])('marked: one box %s', async (_, path, html) => {
    expect(await look(html, path)).toMatchObject({ role: 'note', verdict: 'badge' });
  });
  const typed = named('Patient', 'Note Type') + area('Note');
  it.each([
    ['a sticky note', '/desk', dialog('Add Sticky Note', typed)],
    ['a note on an order', '/desk', dialog('Add Order Note', typed)],
    ['a note for the office', '/desk', dialog('New internal staff note', typed)],
    ['a note on an account', '/desk', dialog('Add a customer account note', typed)],
    ['a note on an invoice', '/invoices/3', dialog('Add Note', typed)],
    ['a note on a booking', '/desk', dialog('Edit Appointment Note', typed)],
    ['a kind of note without a sign of care', '/clients/7', dialog('Add weekly sales note', area('Note'))],
    ['a kind of note about nobody', '/desk', dialog('Add home renovation note', named('Note type') + area('Note'))],
    ['a quick note on an overview', '/desk', `<h2>Quick Note</h2>${area('Note')}<button>Save Quick Note</button>`],
    ['stock by the unit', '/desk', named('Units', 'Started', 'Ended') + area('Notes')],
    ['sessions of a sign-in', '/desk', `<h1>Active sessions</h1>${area('Note')}`],
  ])('not %s', async (_, path, html) => {
    expect((await look(html, path)).verdict).toBe('none');
  });

  it('beside a summary of the chart with its problems and goals', async () => {
    const html = `<ul><li role="tab">Care Plans</li></ul><aside><h3>Problems</h3><p>None</p><h3>Goals</h3><p>None</p></aside><h1>Fill chart note</h1><textarea></textarea>${area('Mood since last visit')}`;
    expect(await look(html, '/Patient/123/Encounter/4')).toMatchObject({ role: 'note', verdict: 'open' });
  });

  it('an agency form of seventy check boxes and many odd boxes, called a note', async () => {
    const boxes = Array.from({ length: 70 }, (_, i) => `<label><input type="checkbox" name="c${i}"> Item ${i}</label>`);
    const odd = areas(...'abcdefghij'.split('').map((letter) => `Area ${letter.repeat(4)}`));
    expect(await look(`<h2>Counselor Progress Note</h2>${boxes.join('')}${odd}`, '/desk')).toMatchObject({
      role: 'note',
      verdict: 'open',
    });
    const unnamed = await look(`<h2>About you</h2>${boxes.join('')}${odd}`, '/desk');
    expect(unnamed.verdict).toBe('none');
  });

  it('the report of a session, at the address of reports', async () => {
    const html = `<h1>Daily Report - Rowan Sample</h1>${areas('Therapist Notes *', 'Treatment Provided *', 'Patient Progress *', 'Recommendations', 'Next Session Goals')}<h2>Report History</h2>`;
    expect(await look(html, '/therapist/report/1042')).toMatchObject({ role: 'note', verdict: 'open' });
  });
  it.each([
    ['figures with a remark', `<h1>Reports</h1>${areas('Notes', 'Summary')}`, '/reports/monthly'],
    [
      'a task with the words of a session',
      `<h1>Task</h1>${areas('Treatment Provided', 'Progress', 'Recommendations')}`,
      '/tasks/3',
    ],
  ])('not %s', async (_, html, path) => {
    expect((await look(html, path)).verdict).toBe('none');
  });

  const examined = ['HEENT', 'Chest', 'CVS', 'Abdomen', 'Extremity', 'Skin', 'Neurological', 'Remarks'];
  const column = (...labels: string[]) =>
    labels.map((label) => `<div><label>${label} :</label></div><div><textarea></textarea></div>`).join('');
  it('a physician’s history and examination, box by box, under the titles of its halves', async () => {
    const html = `<h3>Clinical Subjective Notes</h3>${column('Chief Complaint', 'History of Presenting Illness', 'Review of Systems')}<h3>Clinical Objective Notes</h3>${column(...examined)}`;
    expect(await look(html, '/desk')).toMatchObject({ role: 'note', verdict: 'open' });
  });
  it('a procedure note of one box, but not a list of them', async () => {
    expect(await look(`<h3>Bedside Procedure Note</h3>${area('Free text')}`, '/desk')).toMatchObject({
      role: 'note',
      verdict: 'badge',
    });
    expect((await look(`<h3>Procedure notes</h3>${area('Remarks')}`, '/desk')).verdict).toBe('none');
  });
  it('not a history form that asks for the same, system by system', async () => {
    const html = `<h1>Tell us about your health</h1>${column('Chief Complaint', ...examined, 'Vitals', 'Allergies', 'Surgeries')}`;
    expect((await look(html, '/desk')).verdict).toBe('none');
  });

  it('called a note, with the goals and interventions of the plan in it', async () => {
    const html = `<h1>Progress Note</h1><label>Client Diagnosis<input></label>${areas('1) Goals/Targets', '2) Treatment Approach/ Measures', 'Narrative')}`;
    expect(await look(html, '/desk')).toMatchObject({ role: 'note', verdict: 'open' });
  });

  it('sections numbered by an outline are told by their names, not by the outline', async () => {
    const lines = ['E. (G) – Goals', 'F. (I) – Interventions', 'G. (R) – Response', 'H. (P) – Plan'];
    const html = `<h1>Progress Note</h1>${lines.map((line) => `<label>${line}<input></label>`).join('')}`;
    const report = await look(html, '/desk');
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'GIRP' });
    expect(report.fields.map((field) => field.role)).toEqual(['goal', 'intervention', 'response', 'plan']);
  });

  it('a counselling record in its own words', async () => {
    const html = `<title>Counseling Services</title>${['I. Background of the Case', 'b.Counseling Goals', 'IV.Comments', 'V.Recommendations'].map((label) => `<h5>${label}:</h5><textarea></textarea>`).join('')}`;
    const report = await look(html, '/desk');
    expect(report).toMatchObject({ role: 'note', verdict: 'open' });
    expect(report.fields.map((field) => field.role)).toEqual(expect.arrayContaining(['data', 'goal', 'plan']));
  });

  it.each([
    ['a centred bold line', '<center><b>Counselling Note</b></center><textarea name="comments"></textarea>'],
    [
      'the kind of session',
      `<div id="page_title">Couple's Therapy</div><textarea placeholder="Enter note body here..."></textarea>`,
    ],
    [
      'an encounter with a name',
      '<title>Encounter: Rowan Sample</title><textarea name="fh"></textarea><textarea name="en"></textarea>',
    ],
  ])('badged when little more than %s says what it is', async (_, html) => {
    expect(await look(html, '/desk')).toMatchObject({ role: 'note', verdict: 'badge' });
  });

  it('a plan in a system whose own name speaks of notes', async () => {
    const html = `<title>Rowan Therapy Notes</title><h5>Treatment Plan:</h5>${areas('Presenting Problem', 'Treatment Goals', 'Objective')}`;
    expect(await look(html, '/patients/7/plan')).toMatchObject({ role: 'plan', verdict: 'open' });
  });

  it('sections that follow no known format', async () => {
    const report = await look(
      areas('Presenting Issues', 'Interventions Used', 'Client Response', 'Homework Assigned', 'Risk Assessment'),
      '/app/clients/4411',
    );
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'sectioned' });
    expect(report.fields).toHaveLength(5);
  });

  it('a format some of whose sections are single lines', async () => {
    const report = await look(`<label>Subjective<input></label>${areas('Objectives', 'Assessment', 'Plan')}`, '/e/1');
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'SOAP' });
    expect(report.fields.map((field) => field.role)).toEqual(['subjective', 'objective', 'assessment', 'plan']);
  });

  it('sections with labels that are placeholders only', async () => {
    const html = [
      'Subjective: what the client reports',
      'Enter objective findings here…',
      'Assessment',
      "Plan – next session's focus",
    ]
      .map((text) => `<div contenteditable="true" data-placeholder="${text}"></div>`)
      .join('');
    expect(await look(html, '/e/1')).toMatchObject({ role: 'note', verdict: 'open', format: 'SOAP' });
  });

  it('SOAP in tabs with one field mounted', async () => {
    const tabs = ['Subjective', 'Objective', 'Assessment', 'Plan']
      .map((t) => `<button role="tab">${t}</button>`)
      .join('');
    const report = await look(`<h2>Session note</h2><div role="tablist">${tabs}</div><textarea></textarea>`);
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'SOAP' });
    expect(report.fields).toHaveLength(1);
  });

  it('a note in a dialog that hides the rest of the page from assistive technology', async () => {
    const html = `<div aria-hidden="true"><h1>Calendar of clients</h1></div><div role="dialog" aria-modal="true"><h2>Add session note</h2>${areas('Data', 'Assessment', 'Plan')}<button>Save note</button></div>`;
    expect(await look(html, '/app/clients/9')).toMatchObject({ role: 'note', verdict: 'open', format: 'DAP' });
  });

  it('a note in an open shadow root, labelled by a heading outside it', async () => {
    const win = await openPage({
      url: 'https://ehr.example/encounter/7',
      html: '<h1>Visit note</h1><h3>Narrative</h3><x-box></x-box>',
    });
    const box = win.document.querySelector('x-box') as HTMLElement;
    box.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
    expect(detectPage(win).report).toMatchObject({
      role: 'note',
      verdict: 'open',
      fields: [{ label: 'Narrative', role: 'narrative' }],
    });
  });

  it('an editor in its own frame, labelled by the textarea it replaced', async () => {
    const html = ['subjective', 'objective', 'assessment', 'plan']
      .map(
        (name) =>
          `<label for="${name}">${name}</label><textarea id="${name}" style="display:none"></textarea><div class="tox tox-tinymce"><div class="tox-toolbar">Bold</div><iframe id="${name}_ifr" title="Rich Text Area" src="/tiny"></iframe></div>`,
      )
      .join('');
    const report = await look(html, '/notes/1', {
      '/tiny': '<body id="tinymce" class="mce-content-body" contenteditable="true"><p>One.</p><p>Two.</p></body>',
    });
    expect(report).toMatchObject({ role: 'note', verdict: 'open', format: 'SOAP' });
    expect(report.fields[0]).toMatchObject({ label: 'subjective', editor: 'tinymce', text: 'One.\nTwo.' });
  });

  it('a signed note in read-only fields', async () => {
    const closed = ['Data', 'Assessment', 'Plan']
      .map((label) => `<label>${label}<textarea readonly>Text.</textarea></label>`)
      .join('');
    const report = await look(`<h1>Progress note</h1>${closed}<p>Electronically signed by the clinician</p>`);
    expect(report).toMatchObject({ verdict: 'open', readOnly: true, readOnlyWhy: 'signed' });
    expect(report.fields.every((field) => !field.editable)).toBe(true);
  });

  it('a signed note shown as plain text, but not a list of such notes', async () => {
    const note = (day: string) =>
      `<article><h2>Progress note, ${day}</h2><h3>Data</h3><p>Spoke of the move.</p><div><h3>Assessment</h3></div><div>Calmer.</div><h3>Plan</h3><p>Weekly.</p><p>Signed by R. Hollis</p></article>`;
    const one = await look(note('11/18/2026'), '/clients/3/notes/8');
    expect(one).toMatchObject({ role: 'note', verdict: 'open', format: 'DAP', readOnly: true, readOnlyWhy: 'signed' });
    expect(one.fields.map((field) => field.text)).toEqual(['Spoke of the move.', 'Calmer.', 'Weekly.']);
    const list = await look(note('11/18/2026') + note('11/11/2026'), '/clients/3/notes');
    expect(list.verdict).toBe('none');
  });

  it('a note beside a message widget: the widget is left out', async () => {
    const report = await look(
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<aside><h2>Messages</h2>${area('Message')}<button>Send</button></aside>`,
    );
    expect(report).toMatchObject({ role: 'note', verdict: 'open' });
    expect(report.fields.map((field) => field.label)).toEqual(['Data', 'Assessment', 'Plan']);
  });

  it('only the visible one of several frames', async () => {
    const html = '<div style="display:none"><iframe src="/a"></iframe></div><iframe src="/b"></iframe>';
    const report = await look(html, '/main', {
      '/a': areas('Data', 'Assessment', 'Plan'),
      '/b': areas('Subjective', 'Objective', 'Assessment', 'Plan'),
    });
    expect(report.format).toBe('SOAP');
    expect(report.fields).toHaveLength(4);
  });
});

describe('what a page says beside its fields', () => {
  it('finds codes, client and chart', async () => {
    const report = await look(
      `<header><h2>Marlow Example</h2><p>DOB: 02/11/1990</p></header><p>Diagnosis: F43.10, Z63.0 · Room B12</p>${areas('Data', 'Assessment', 'Plan')}`,
    );
    expect(report.diagnoses).toEqual(['F43.10', 'Z63.0']);
    expect(report.identity).toEqual({ chartId: '4411', name: 'Marlow Example', dateOfBirth: '02/11/1990' });
  });

  it('finds the date, the codes and the note id around a framed note', async () => {
    const report = await look(
      '<p>Date of service: 11/20/2026</p><p>Dx F41.1</p><iframe src="/f"></iframe>',
      '/clients/81/notes/905',
      { '/f': areas('Data 0 words', 'Assessment', 'Plan 12/500') },
    );
    expect(report).toMatchObject({ sessionDate: '2026-11-20', diagnoses: ['F41.1'], noteId: '905', format: 'DAP' });
    expect(report.fields.map((field) => field.label)).toEqual(['Data', 'Assessment', 'Plan']);
  });

  it('trusts no name without a date of birth', async () => {
    const report = await look(
      `<title>Marlow Example</title><h1>Marlow Example</h1>${areas('Data', 'Assessment', 'Plan')}`,
      '/x',
    );
    expect(report.identity).toBeNull();
  });

  it('tells charts apart by their address', async () => {
    const html = areas('Data', 'Assessment', 'Plan');
    const [one, two] = [await look(html, '/clients/a81/notes/1'), await look(html, '/clients/b92/notes/1')];
    expect([one.identity?.chartId, two.identity?.chartId]).toEqual(['a81', 'b92']);
  });

  it('lists frames of other sites that it cannot read', async () => {
    const win = await openPage({
      url: 'https://ehr.example/notes/1',
      html: `${areas('Data', 'Assessment', 'Plan')}<iframe src="https://other.example/x"></iframe>`,
    });
    const frame = win.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { get: () => null });
    expect(detectPage(win).report.foreignFrames).toEqual(['https://other.example']);
  });

  it.each([
    ['/clients/7/notes/3', 900, 'badge'],
    ['/clients/7/notes/3', 200, 'none'],
    ['/messages/3', 900, 'none'],
    ['/home', 900, 'none'],
  ] as const)('a frame of another site at %s, %i pixels wide, is %s', async (path, width, verdict) => {
    const win = await openPage({
      url: `https://ehr.example${path}`,
      html: '<title>Practice</title><iframe src="https://other.example/note"></iframe>',
    });
    const frame = win.document.querySelector('iframe') as HTMLIFrameElement;
    Object.defineProperty(frame, 'contentDocument', { get: () => null });
    frame.getBoundingClientRect = () => ({ width, height: 700, right: width, bottom: 700 }) as DOMRect;
    expect(detectPage(win).report).toMatchObject({ role: 'none', verdict, fields: [] });
  });
});

describe('whose chart it is, in a page made of frames', () => {
  const note = `<h1>Progress note</h1>${areas('Subjective', 'Objective', 'Assessment', 'Plan')}`;
  const page = (...banners: string[]) =>
    look(
      `<iframe src="/note"></iframe>${banners.map((_, i) => `<iframe src="/banner${i}"></iframe>`).join('')}`,
      '/desk',
      { '/note': note, ...Object.fromEntries(banners.map((text, i) => [`/banner${i}`, text])) },
    );
  const banner = '<b>Rowan Example</b><p>DOB: 02/03/1990</p>';

  it('is said by the banner in a frame beside the note', async () => {
    expect((await page(banner)).identity).toEqual({ name: 'Rowan Example', dateOfBirth: '02/03/1990' });
  });
  it('is not said by two frames that name two people', async () => {
    expect((await page(banner, '<b>Ash Notreal</b><p>DOB: 05/06/1980</p>')).identity).toBeNull();
  });
});

describe('treatment plans', () => {
  it('a form of labelled fields', async () => {
    const html = `<h1>Treatment Plan</h1>${area('Presenting problem', 'Panic on buses')}${area('Goal 1', 'Ride to work alone')}${area('Objective 1A', 'Two stops by March')}${area('Interventions', 'Graded exposure')}${area('Target date')}`;
    const report = await look(html, '/clients/7/treatment-plans/3/edit');
    expect(report).toMatchObject({ role: 'plan', verdict: 'open' });
    expect(report.planLines).toEqual([
      { kind: 'problem', text: 'Panic on buses' },
      { kind: 'goal', text: 'Ride to work alone' },
      { kind: 'objective', text: 'Two stops by March' },
      { kind: 'intervention', text: 'Graded exposure' },
    ]);
  });

  it('a page of plain text with no editor at all and an empty title', async () => {
    const html =
      '<title></title><h2>Treatment Plan</h2><h3>Diagnosis</h3><p>F41.1 Generalized anxiety disorder</p><h3>Goal 1</h3><p>Worry less</p><h4>Objective 1A</h4><p>Worry time daily</p><h3>Interventions</h3><ul><li>Worry postponement</li></ul>';
    const report = await look(html, '/c/3');
    expect(report).toMatchObject({ role: 'plan', verdict: 'open', diagnoses: ['F41.1'] });
    expect(report.planLines).toContainEqual({ kind: 'objective', text: 'Worry time daily' });
    expect(report.planLines).toContainEqual({ kind: 'intervention', text: 'Worry postponement' });
  });

  it('without the words on its buttons and links', async () => {
    const html =
      '<h1>Treatment Plan</h1><a href="#e">Edit plan</a><h2>Goals</h2><p>Worry less</p><a href="#a">Add goal</a><span role="button">Archive it</span><h2>Objectives</h2><p>Worry time daily</p><a href="#p">Print</a>';
    const report = await look(html, '/clients/7/treatment-plans/3');
    expect(report.planLines).toEqual([
      { kind: 'goal', text: 'Worry less' },
      { kind: 'objective', text: 'Worry time daily' },
    ]);
  });

  it('objectives that a note carries', async () => {
    const report = await look(
      `<h1>Progress note</h1><p>Objective 1: Leave the house daily</p>${areas('Subjective', 'Objective', 'Assessment', 'Plan')}`,
    );
    expect(report.role).toBe('note');
    expect(report.planLines).toEqual([{ kind: 'objective', text: 'Leave the house daily' }]);
  });
});

describe('a goal by itself', () => {
  it('is part of a plan, told by its address', async () => {
    const html = `<div role="dialog"><h2>Add Care Goal</h2>${area('Description')}<label>Priority<input></label>${area('Note')}</div>`;
    expect(await look(html, '/patients/3/care-goals')).toMatchObject({ role: 'plan', verdict: 'open' });
  });
  const line = (label: string) => `<label>${label}<input></label>`;
  it.each([
    [
      'a goal and how far',
      '/students/7/goals/new',
      `<h1>➕ Add New Goal</h1>${area('Goal Description *')}${line('Target Accuracy (%)')}`,
    ],
    [
      'an objective, with notes',
      '/goals/7/objectives/new',
      `<h1>Add New Objective</h1>${area('Objective Description')}${line('Target Percentage')}${area('Notes')}`,
    ],
    [
      'a target, in the words of whose plan it is',
      '/plans/sections/7/targets/create/',
      `<h1>Edit Target</h1>${line('What does the participant want to work on?')}${area('Description')}`,
    ],
  ])('is marked on its own page: %s', async (_, path, html) => {
    expect(await look(html, path)).toMatchObject({ role: 'plan', verdict: 'badge' });
  });
  it.each([
    [
      'of an employee',
      '/employees/7/goals/new',
      `<h1>Add Goal</h1>${area('Goal description')}${line('Target date')}${line('Weight')}`,
    ],
    ['of sales', '/goals/new', `<h1>Create a new goal</h1>${area('Description')}${line('Target amount')}`],
    ['of a campaign', '/campaigns/3', `<h2>Edit target</h2>${area('Description')}${line('Baseline')}`],
  ])('is nobody’s plan when it is one %s', async (_, path, html) => {
    expect((await look(html, path)).verdict).toBe('none');
  });
  it('is no plan in a list without a place to write', async () => {
    expect((await look('<h1>Care Goals</h1><ul><li>Sleep six hours</li></ul>', '/patients/3/care-goals')).verdict).toBe(
      'none',
    );
  });
});

describe('pages that are something else', () => {
  const soap = areas('Subjective', 'Objective', 'Assessment', 'Plan');
  it.each([
    ['client portal', '/portal/forms/3', `<h1>Progress note</h1>${soap}`],
    ['booking', '/book/with-us', `<h1>Book an appointment</h1>${area('Notes for your therapist')}`],
    ['appointment form', '/appointments/new', `<h1>New appointment</h1>${area('Notes')}<button>Save</button>`],
    [
      'message composer',
      '/clients/3/messages/new',
      `<h1>New message</h1><label>To<input></label>${area('Message')}<button>Send</button>`,
    ],
    [
      'message composer without telling address',
      '/c/3',
      `<h2>Rowan</h2>${area('Write a message…')}<button>Send</button>`,
    ],
    [
      'e-mail',
      '/mail',
      `<h1>Compose</h1><label>Subject<input></label><div contenteditable="true" aria-label="Message body"></div><button>Send</button>`,
    ],
    [
      'calendar with notes',
      '/calendar/week',
      `<h1>Calendar</h1><div role="dialog"><h2>Session</h2>${area('Session notes')}</div>`,
    ],
    [
      'sign-in',
      '/session/new',
      `<h1>Welcome</h1><label>Email<input></label><label>Password<input type="password"></label>`,
    ],
    [
      'sign-in over a note',
      '/notes/3',
      `<h1>Progress note</h1>${soap}<div role="dialog">Locked <input type="password"></div>`,
    ],
    ['note template settings', '/settings/note-templates/2', `<h1>Note templates</h1>${soap}`],
    ['search', '/search?q=notes', `<h1>Search results</h1><input type="search">${area('Refine')}`],
    [
      'letter',
      '/clients/3/documents/9',
      `<h1>Referral letter</h1>${area('Assessment')}${area('Plan')}<button>Sign</button>`,
    ],
    ['CRM ticket', '/tickets/3', `<h1>Ticket</h1>${areas('Description', 'Response')}<button>Save</button>`],
    ['work/school note', '/notes/9', `<h2>Work/School Note</h2>${area('Message')}`],
    [
      'list of notes',
      '/clients/3/notes',
      '<h1>Progress notes</h1><input type="search"><ul><li>11/20/2026 Session note</li></ul>',
    ],
    ['profile with a notes box', '/clients/3', `<h1>Rowan</h1>${area('Notes')}<button>Save</button>`],
    ['billing', '/billing/claims/3', `<h1>Claim 3</h1><p>90837</p>${area('Notes')}`],
    ['task', '/tasks/3', `<h1>Task</h1>${area('Notes')}<button>Save note</button>`],
    ['marketing page about notes', '/features/notes/', '<h1>Progress Note</h1><textarea aria-label="Note"></textarea>'],
    [
      'marketing page about plans',
      '/blog/treatment-plans',
      '<h1>How to write a treatment plan</h1><h2>Goals</h2><h2>Objectives</h2><p>…</p>',
    ],
    [
      'long intake questionnaire',
      '/forms/12',
      `<h1>About you</h1>${areas('Where did you grow up?', 'Who lives with you?', 'Current medications', 'Risk', 'Goals', 'Who referred you?', 'School', 'Work', 'Hobbies', 'Sleep', 'Meals', 'Family', 'Friends', 'Faith', 'Money')}`,
    ],
  ])('%s', async (_, path, html) => {
    const report = await look(html, path);
    expect(report.verdict, JSON.stringify(summary(report))).toBe('none');
  });

  it.each([
    'patientportal.example',
    'client-portal.ehr.example',
    'patients.ehr.example',
    'secureclient.ehr.example',
    'help.ehr.example',
  ])('a site whose name says that it is not for staff: %s', async (host) => {
    const page = await openPage({ url: `https://${host}/notes/3`, html: `<h1>Progress note</h1>${soap}` });
    expect(detectPage(page).report.verdict).toBe('none');
  });
  it('a staff site whose name is near to that', async () => {
    const page = await openPage({ url: 'https://portal.ehr.example/notes/3', html: `<h1>Progress note</h1>${soap}` });
    expect(detectPage(page).report.verdict).toBe('open');
  });

  it('plain http and anything that is not the top window', async () => {
    const http = await openPage({ url: 'http://ehr.example/notes/1', html: soap });
    expect(detectPage(http).report.verdict).toBe('none');
    const framed = await openPage({
      url: 'https://ehr.example/',
      html: '<iframe src="/f"></iframe>',
      frames: { '/f': soap },
    });
    expect(detectPage(framed.document.querySelector('iframe')?.contentWindow as Window).report.verdict).toBe('none');
  });

  it('a new note of no kind is only badged', async () => {
    const html = `<h1>Patient</h1><div role="dialog"><h2>New Note</h2>${area('Note')}<button>New Note</button></div>`;
    expect(await look(html, '/patients/3/notes')).toMatchObject({ role: 'note', verdict: 'badge' });
  });

  const histories = areas('Presenting Problem', 'Medical History', 'Family History', 'Social History');
  const soapParts = areas('Mental Status Exam', 'Impressions', 'Follow-up');
  it('an intake that asks for the past is only badged, whatever else it has of a note', async () => {
    expect(await look(`<h2>New Assessment</h2>${histories}${soapParts}`, '/patients/3')).toMatchObject({
      role: 'note',
      verdict: 'badge',
    });
  });
  it('a note that has the past in it opens all the same', async () => {
    const own = await look(`<h2>Session note</h2><h3>New assessment</h3>${histories}${soapParts}`, '/patients/3');
    expect(own.verdict).toBe('open');
    const section = await look(`<h3>Assessment</h3>${histories}${soapParts}`, '/patients/3');
    expect(section.verdict).toBe('open');
  });

  it('an overview that names its list of plans is not marked for the odd box on it', async () => {
    const html = `<h1>Admin Dashboard</h1><h3>Treatment Plans & Reports</h3>${area('Add resolution notes')}`;
    expect((await look(html, '/admin')).verdict).toBe('none');
    const plan = await look(`<h1>Treatment Plans and Goals</h1>${areas('Goal 1', 'Objective 1A')}`, '/c/3');
    expect(plan).toMatchObject({ role: 'plan', verdict: 'open' });
  });

  it('a bare client note is only badged', async () => {
    const report = await look(`<h1>Rowan</h1>${area('Note')}<button>Save note</button>`);
    expect(report).toMatchObject({ role: 'note', verdict: 'badge' });
  });
});

describe('private notes', () => {
  const pages: readonly (readonly [string, string])[] = [
    [
      'by label',
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<label>Psychotherapy notes<textarea id="p"></textarea></label>`,
    ],
    [
      'by heading',
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<section><h3>Private notes</h3><div id="p" contenteditable="true"></div></section>`,
    ],
    [
      'by the button that unfolds them',
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<div><button aria-expanded="true">Personal Notes</button><div><div><div id="p" contenteditable="true"></div></div></div></div>`,
    ],
    [
      'by tab',
      `<h1>Session</h1>${areas('Data', 'Assessment', 'Plan')}<button role="tab" id="t">Process Notes</button><div role="tabpanel" aria-labelledby="t"><textarea id="p"></textarea></div>`,
    ],
  ];
  it.each(pages)('recognised %s and never touched', async (_, html) => {
    const win = await openPage({ url: 'https://ehr.example/notes/1', html });
    const field = win.document.querySelector('#p') as HTMLElement;
    const touched: string[] = [];
    for (const name of ['value', 'textContent', 'innerText', 'innerHTML', 'firstChild', 'childNodes', 'defaultValue']) {
      Object.defineProperty(field, name, {
        get: () => {
          touched.push(name);
          return name === 'firstChild' ? null : '';
        },
      });
    }
    const { report, privateRoots, elements } = detectPage(win);
    expect(report).toMatchObject({ role: 'note', verdict: 'open', unread: [expect.stringMatching(/notes/i)] });
    expect(report.fields.map((one) => one.role)).toEqual(['data', 'assessment', 'plan']);
    expect([...privateRoots]).toEqual([field]);
    expect([...elements.values()].some(({ root }) => root === field)).toBe(false);
    expect(touched).toEqual([]);
  });

  it('a page of nothing else is badged, not opened, and gives no text', async () => {
    const report = await look(
      '<h1>Psychotherapy Note</h1><textarea>PRIVATE-WORDS</textarea><button>Save note</button>',
    );
    expect(report).toMatchObject({ verdict: 'badge', fields: [] });
    expect(report.unread).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('PRIVATE-WORDS');
  });

  it('headings and paragraphs in and before a private field stay unread as well', async () => {
    const report = await look(
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<section><h3>Process notes</h3><p>PRIVATE-WORDS</p><div contenteditable="true"><h2>Treatment plan PRIVATE-WORDS</h2></div></section>`,
    );
    expect(report).toMatchObject({ role: 'note', unread: ['Process notes'] });
    expect(JSON.stringify(report)).not.toContain('PRIVATE-WORDS');
    expect(report.reasons.map((one) => one.what)).not.toContain('parts of a treatment plan');
  });

  it('a signed psychotherapy note shown as text gives no codes, dates or plan lines', async () => {
    const report = await look(
      `<h1>Progress note</h1>${areas('Data', 'Assessment', 'Plan')}<section><h3>Psychotherapy notes</h3><p>Goal 9: PRIVATE-WORDS F60.3</p></section>`,
    );
    expect(report.diagnoses).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('PRIVATE-WORDS');
  });

  it('a psychotherapy progress note is an ordinary note', async () => {
    const report = await look(`<h1>Individual psychotherapy progress note</h1>${areas('Data', 'Assessment', 'Plan')}`);
    expect(report).toMatchObject({ verdict: 'open', unread: [] });
  });
});
