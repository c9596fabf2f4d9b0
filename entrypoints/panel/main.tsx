/** The panel page: finds out where it runs and hands over to the panel. Wiring only. */
import { placeOf } from '../../components/panel/address.ts';
import { PanelApp } from '../../components/panel/app.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import '../../components/ui/base.css';

const place = placeOf(window.top !== window.self, location.hash, location.search);
// The nonce is good for one use; still, it has no business in the address afterwards.
if (place.kind === 'frame') history.replaceState(null, '', location.pathname);

startPage(() => <PanelApp place={place} />);
