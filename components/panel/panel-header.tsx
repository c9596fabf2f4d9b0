/**
 * The panel's head: whose plan this is, what page it stands beside, and the few things to do with the panel itself.
 * Shows a client's label only in the linked state.
 */
import { useEffect, useState } from 'preact/hooks';
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { DockSide, PanelView } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { IconButton } from '../ui/icon-button.tsx';
import './panel-header.css';

export interface PanelHeaderProps {
  readonly view: PanelView;
  /** In the page: docking and collapsing make sense only there. */
  readonly framed: boolean;
}

/** "SOAP note · yesterday · read-only": what the page is, in a few words. */
export function pageWords(report: PageReport | null, today: string = dayOf(new Date())): string {
  if (!report || report.role === 'none') return 'No note open';
  const kind = report.role === 'plan' ? 'Treatment plan' : noteName(report);
  const date = report.sessionDate ? sayDate(report.sessionDate, today) : null;
  return [kind, date, report.readOnly ? 'read-only' : null].filter(Boolean).join(' · ');
}

function noteName({ format }: PageReport): string {
  return format && format !== 'sectioned' && format !== 'single-box' ? `${format} note` : 'Progress note';
}

/** Docking and collapsing are niceties: when one fails the panel stays as it is, which says enough. */
const quietly = (done: Promise<unknown>) => void done.catch(() => undefined);

export function PanelHeader({ view, framed }: PanelHeaderProps) {
  const { chart, report } = view;
  const client = chart.state === 'linked' ? chart.client : null;
  const open = chart.state !== 'vault-locked' && chart.state !== 'vault-new';
  return (
    <header class="tl-head">
      <div class="tl-head-who">
        <h1 class="tl-head-title" title={client?.label}>
          {client ? client.label : 'Throughline'}
        </h1>
        {/* While it is locked the page is not read, so nothing can be said of it. */}
        {(open || report) && <p class="tl-head-page">{pageWords(report)}</p>}
      </div>
      <div class="tl-head-actions">
        {open && (
          <IconButton
            icon="open"
            label={client ? 'Open the plan in the workspace' : 'Open the workspace'}
            onClick={() => quietly(call('workspace.open', client ? { clientId: client.id } : {}))}
          />
        )}
        {open && <IconButton icon="lock" label="Lock" onClick={() => quietly(call('vault.lock', {}))} />}
        {framed && <DockButtons />}
      </div>
    </header>
  );
}

function DockButtons() {
  const [side, setSide] = useState<DockSide>('right');
  const other: DockSide = side === 'right' ? 'left' : 'right';
  useEffect(() => quietly(call('panel.layout', {}).then(({ layout }) => setSide(layout.side))), []);
  return (
    <>
      <IconButton
        icon={`dock-${other}`}
        label={`Dock on the ${other}`}
        onClick={() => quietly(call('panel.layout', { side: other }).then(({ layout }) => setSide(layout.side)))}
      />
      <IconButton
        icon={side === 'right' ? 'collapse' : 'expand'}
        label="Collapse"
        onClick={() => quietly(call('panel.layout', { collapsed: true }))}
      />
    </>
  );
}
