/**
 * Removes what a failed insertion left behind, by the editor's own undo, so that no half-written text stays in a note.
 *
 * Stops as soon as the field reads as before; takes its last step back when an undo went further than our own change.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import { textOf } from '../../ehr/editors/text-of.ts';
import { writeValue } from './methods.ts';
import { sameInk } from './read-back.ts';

const native: readonly string[] = ['contenteditable', 'design-mode', 'summernote', 'froala'];

/** Presses undo (or redo) the way this editor listens for it. */
function undo({ kind, root }: Editor, redo = false): void {
  const document = root.ownerDocument;
  if (native.includes(kind)) {
    document.execCommand(redo ? 'redo' : 'undo');
    return;
  }
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const mac = /mac|iphone|ipad/i.test(view.navigator.platform);
  // Editors of this family bind keys, some by `key`, some by `keyCode`.
  const keys = { key: redo ? 'y' : 'z', code: redo ? 'KeyY' : 'KeyZ', keyCode: redo ? 89 : 90 };
  const init = { ...keys, ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true };
  const event = new view.KeyboardEvent('keydown', init);
  root.dispatchEvent(event);
  if (event.defaultPrevented) return;
  const inputType = redo ? 'historyRedo' : 'historyUndo';
  root.dispatchEvent(
    new view.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true }),
  );
}

/** True when the field reads as `before` again. `pause` waits for the editor to settle. */
export async function takeBack(editor: Editor, before: string, pause: () => Promise<void>): Promise<boolean> {
  const { kind, root } = editor;
  if (kind === 'textarea' || kind === 'input') {
    const field = root as HTMLTextAreaElement;
    writeValue(field, before, Math.min(field.selectionEnd ?? before.length, before.length));
    await pause();
    return field.value === before;
  }
  // A method may have made several steps (one for each line).
  for (let step = 0; step < 4; step++) {
    const length = textOf(editor).length;
    undo(editor);
    await pause();
    const now = textOf(editor);
    if (sameInk(now, before)) return true;
    if (now.length >= length) return false;
    if (now.length < before.length) {
      undo(editor, true);
      await pause();
      return false;
    }
  }
  return false;
}
