/** Stands in for lib/platform/browser.ts in the gallery. */
export const browser = {
  runtime: { id: 'gallery', getManifest: () => ({ version: '0.0.0' }), getURL: (path: string) => path },
  commands: { getAll: async () => [{ name: 'lock', shortcut: 'Alt+Shift+K', description: 'Lock' }] },
  permissions: { onAdded: { addListener() {} }, onRemoved: { addListener() {} } },
};
