/** Who the client is, under the name: age group and format, with ways to change them and to remove the client. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { ClientForm } from './client-form.tsx';
import { RemoveClient, type Removed } from './remove-client.tsx';

export interface ClientLineProps {
  readonly client: ClientSummary;
  /** What else is said in the line. */
  readonly children?: ComponentChildren;
  readonly onChanged: () => void;
  readonly onRemoved: (removed: Removed) => void;
}

export function ClientLine({ client, children, onChanged, onRemoved }: ClientLineProps) {
  const [changing, setChanging] = useState(false);
  const { id, label, population, format } = client;
  if (changing) {
    return (
      <ClientForm
        client={{ label, population, format }}
        submitLabel="Save client"
        onSubmit={async (facts) => {
          await call('clients.update', { id, ...facts });
          setChanging(false);
          onChanged();
        }}
        onCancel={() => setChanging(false)}
      />
    );
  }
  return (
    <div class="tl-row">
      <p class="tl-soft">
        {population}, {format}
        {children}
      </p>
      <Button small onClick={() => setChanging(true)}>
        Change client
      </Button>
      <RemoveClient clientId={id} label={label} onRemoved={onRemoved} />
    </div>
  );
}
