import type { UserManifest } from 'wxt';

/** The loopback hosts of the demo EHR and the test pages; granted only in the `demo` build. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * The part of the manifest that WXT cannot derive from the entrypoints.
 *
 * Permissions are kept to what the product cannot do without; `tests/meta/manifest.test.ts` holds the result as a
 * snapshot so that none creeps in.
 */
export function manifestFor({ browser, mode }: { browser: string; mode: string }): UserManifest {
  const demo = mode === 'demo';
  const firefox = browser === 'firefox';
  return {
    name: 'Throughline',
    short_name: 'Throughline',
    description:
      'Beside the note in your own EHR: which goals it serves, what it lacks, what fits next. Everything stays on your machine.',
    permissions: ['storage', 'scripting', 'activeTab', 'idle', 'alarms', ...(firefox ? [] : ['sidePanel'])],
    optional_host_permissions: ['https://*/*'],
    // Asked for when somebody wants the clipboard emptied after a copy. It is never read.
    optional_permissions: ['clipboardWrite', ...(firefox ? [] : (['offscreen'] as const))],
    ...(demo ? { host_permissions: loopback } : {}),
    commands: {
      lookup: { suggested_key: { default: 'Alt+Shift+G' }, description: 'Look up a goal or technique for the note' },
      lock: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Lock Throughline at once' },
    },
    omnibox: { keyword: 'tl' },
    content_security_policy: {
      // No network at all: `connect-src` names only the extension's own files. And no HTML or script made of text: a hint
      // such as `preconnect` in it would reach a host that no other word of the policy keeps us from.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'none'; webrtc 'block'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    // What an administrator may set; Firefox needs no schema and takes none.
    ...(firefox ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: demo ? ['https://*/*', ...loopback] : ['https://*/*'],
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(firefox
      ? {
          // The panel page in the browser's own sidebar; Chromium's side panel is set up by the background.
          sidebar_action: { default_panel: 'panel.html', default_title: 'Throughline', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'throughline@throughline.example',
              // From 142 on every Firefox, Android's too, knows the declaration below.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  };
}
