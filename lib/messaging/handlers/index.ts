/** Every call with its handler; held to the call map by type. */
import type { Handlers } from '../server.ts';
import * as clients from './clients.ts';
import * as page from './page.ts';
import * as records from './records.ts';
import * as sites from './sites.ts';
import * as taught from './taught.ts';
import * as triggers from './triggers.ts';
import * as vault from './vault.ts';

export const handlers: Handlers = {
  'vault.state': vault.state,
  'vault.create': vault.create,
  'vault.confirm': vault.confirm,
  'vault.unlock': vault.unlock,
  'vault.recover': vault.recover,
  'vault.lock': vault.lock,
  'clients.list': clients.list,
  'clients.create': clients.create,
  'clients.update': clients.update,
  'clients.remove': clients.remove,
  'clients.setAside': clients.setAside,
  'samples.load': clients.loadSamples,
  'plans.current': clients.current,
  'plans.versions': clients.versions,
  'plans.save': clients.save,
  'records.list': records.list,
  'records.put': records.put,
  'records.remove': records.remove,
  'page.engine': page.engine,
  'page.report': page.report,
  'panel.ticket': page.ticket,
  'panel.layout': page.layout,
  'panel.hello': page.hello,
  'panel.view': page.view,
  'panel.show': page.show,
  'panel.focusNote': page.focusNote,
  'chart.link': page.link,
  'chart.unlink': page.unlink,
  'note.insert': page.insert,
  'note.trigger': triggers.trigger,
  'adapters.list': taught.list,
  'adapters.here': taught.here,
  'adapters.save': taught.save,
  'adapters.remove': taught.remove,
  'adapters.import': taught.importFile,
  'page.teach': taught.teach,
  'page.structure': taught.structure,
  'sites.list': sites.list,
  'sites.sync': sites.sync,
  'settings.get': vault.getSettings,
  'settings.set': vault.setSettings,
  'workspace.open': sites.openWorkspace,
};
