/** Styles of the teaching overlay, inside its closed shadow root. System colours, so that any page is a fair ground. */
export const overlayCss = `
:host { all: initial; }
.box { position: fixed; pointer-events: none; border: 2px solid #0d5c5f; background: rgb(13 92 95 / .12); border-radius: 4px; z-index: 1; }
.box.chosen { border-style: dashed; }
.card { position: fixed; z-index: 2; inset-inline-end: 16px; bottom: 16px; width: min(380px, calc(100vw - 32px));
  max-height: min(560px, calc(100vh - 32px)); overflow: auto; box-sizing: border-box; padding: 16px; border-radius: 8px;
  background: Canvas; color: CanvasText; border: 1px solid GrayText; box-shadow: 0 8px 24px rgb(0 0 0 / .25);
  font: 14px/20px system-ui, sans-serif; color-scheme: light dark; }
h1 { font: 600 16px/24px system-ui, sans-serif; margin: 0 0 8px; }
p { margin: 0 0 8px; }
ul { list-style: none; margin: 0 0 12px; padding: 0; display: grid; gap: 4px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
button { font: inherit; color: inherit; background: transparent; border: 1px solid GrayText; border-radius: 6px;
  padding: 4px 12px; min-height: 28px; text-align: start; cursor: pointer; }
li button { width: 100%; }
button[aria-pressed="true"] { border: 2px solid #0d5c5f; }
button.main { background: #0d5c5f; border-color: #0d5c5f; color: #fff; }
button:focus-visible { outline: 2px solid Highlight; outline-offset: 2px; }
`;
