/** OSCAR (classic e-chart). The chart opens in a window of its own; the current note is one textarea among shown notes. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'oscar',
  name: 'OSCAR',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['*'],
  confirm: ['textarea[name="caseNote_note"]', 'form[name="caseManagementEntryForm"]'],
  pages: [
    {
      role: 'note',
      require: ['textarea[name="caseNote_note"]'],
      noteId: ['[?&]appointmentNo=(\\d+)'],
      fields: [{ select: 'textarea[name="caseNote_note"]', role: 'narrative' }],
    },
  ],
  identity: { chartId: ['[?&]demographicNo=(\\d+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'e-chart with an open note',
    url: 'https://oscar.example/oscar/oscarEncounter/IncomingEncounter.do?demographicNo=5501&appointmentNo=77',
    html: 'echart.html',
    expect: { role: 'note', verdict: 'open', fields: ['narrative'], chartId: '5501', noteId: '77' },
  },
  {
    name: 'tickler (a message to a colleague)',
    url: 'https://oscar.example/oscar/tickler/AddTickler.do?demographicNo=5501',
    html: '<h2>Messages</h2><form><label>Message<textarea name="textarea"></textarea></label><input type="submit" value="Send"></form>',
    expect: { role: 'none' },
  },
];
