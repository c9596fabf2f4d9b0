/** Every call with its handler; held to the call map by type. */
import type { Handlers } from '../server.ts';
import * as backup from './backup.ts';
import * as caseload from './caseload.ts';
import * as clients from './clients.ts';
import * as clipboard from './clipboard.ts';
import * as drafts from './drafts.ts';
import * as keys from './keys.ts';
import * as note from './note.ts';
import * as page from './page.ts';
import * as records from './records.ts';
import * as restore from './restore.ts';
import * as sites from './sites.ts';
import * as taught from './taught.ts';
import * as triggers from './triggers.ts';
import * as trust from './trust.ts';
import * as vault from './vault.ts';

export const handlers: Handlers = {
  'vault.state': vault.state,
  'vault.create': vault.create,
  'vault.confirm': vault.confirm,
  'vault.unlock': vault.unlock,
  'vault.recover': vault.recover,
  'vault.lock': vault.lock,
  'clients.list': clients.list,
  'clients.get': clients.get,
  'caseload.page': caseload.page,
  'caseload.draw': caseload.draw,
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
  'drafts.keep': drafts.keep,
  'drafts.list': drafts.list,
  'drafts.drop': drafts.drop,
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
  'note.key': note.key,
  'note.highlight': note.highlight,
  'plans.alike': note.alike,
  'note.insert': page.insert,
  'note.trigger': triggers.trigger,
  'adapters.list': taught.list,
  'adapters.here': taught.here,
  'adapters.save': taught.save,
  'adapters.remove': taught.remove,
  'adapters.import': taught.importFile,
  'page.teach': taught.teach,
  'page.structure': taught.structure,
  'vault.changePassphrase': keys.change,
  'vault.newRecoveryCode': keys.renew,
  'vault.recoveryStored': keys.stored,
  'passkeys.list': keys.list,
  'passkeys.add': keys.add,
  'passkeys.remove': keys.remove,
  'passkeys.unlock': keys.unlock,
  'trust.state': trust.state,
  'policy.get': trust.policy,
  'log.read': trust.logRead,
  'log.check': trust.logCheck,
  'log.note': trust.logNote,
  'backup.begin': backup.begin,
  'backup.read': backup.read,
  'backup.check': backup.check,
  'backup.finish': backup.finish,
  'export.begin': backup.exportBegin,
  'export.read': backup.exportRead,
  'restore.open': restore.open,
  'restore.start': restore.start,
  'restore.check': restore.verify,
  'restore.take': restore.take,
  'restore.look': restore.look,
  'restore.commit': restore.commit,
  'restore.drop': restore.drop,
  'copies.look': restore.lookAtCopies,
  'copies.commit': restore.commitCopies,
  'conflicts.list': restore.conflicts,
  'conflicts.settle': restore.settle,
  'wipe.traces': trust.traces,
  'wipe.all': trust.wipe,
  'sites.list': sites.list,
  'sites.sync': sites.sync,
  'clipboard.copied': clipboard.copied,
  'settings.get': vault.getSettings,
  'settings.set': vault.setSettings,
  'workspace.open': sites.openWorkspace,
};
