import { useEffect, useRef } from 'preact/hooks';

/** A modal over the note: traps the focus and makes the rest inert, as design systems do. */
export function BillingDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shell = document.querySelector('.shell > main > *');
    dialog.current?.querySelector('select')?.focus();
    const trap = (event: FocusEvent) => {
      const inside = dialog.current?.contains(event.target as Node);
      const inPage = shell?.parentElement?.contains(event.target as Node);
      if (!inside && inPage) dialog.current?.querySelector('select')?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('focusin', trap);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', trap);
      document.removeEventListener('keydown', onKey);
    };
  }, [onClose]);
  return (
    <div class="backdrop">
      <div class="dialog card" role="dialog" aria-modal="true" aria-labelledby="billing-title" ref={dialog}>
        <h2 id="billing-title">Billing</h2>
        <label>
          Service code
          <select>
            <option>90837 Psychotherapy, 60 minutes</option>
            <option>90834 Psychotherapy, 45 minutes</option>
          </select>
        </label>
        <label>
          Remark for the biller
          <textarea rows={3} />
        </label>
        <button type="button" class="primary" onClick={onClose}>
          Done
        </button>
      </div>
    </div>
  );
}
