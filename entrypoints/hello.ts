/**
 * The panel frame's first word, said while the panel itself is still being loaded: trades the nonce for the view. Stands
 * before everything else in the panel page. Wiring only.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayHello } from '../components/panel/early-hello.ts';

export default defineUnlistedScript(() => sayHello(window));
