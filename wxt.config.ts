import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { verifiedMatches } from './utils/availability/hosts';
import { licencesOf } from './utils/build/licences';
import { managedSchema } from './utils/build/managed-schema';
import { packageList } from './utils/build/package-list';

const list = await packageList();
const matches = verifiedMatches(list.platforms);
/** Scripts that run in pages. */
const inPages = new Set(['dashboard', 'detector', 'keeper', 'notice', 'picker']);

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  publicDir: 'assets/public',
  i18n: { localesDir: join(import.meta.dirname, 'assets/locales') },
  autoIcons: { baseIconPath: 'assets/icons/compose-guard.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    commands: {
      'go-to-notice': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandNotice__',
      },
    },
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    // The person may let the extension run on any other site, one by one.
    optional_host_permissions: ['https://*/*'],
    host_permissions: matches,
    content_scripts: [
      {
        matches,
        js: ['dashboard.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compose-guard@compose-guard.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // They call the browser's own promises: the polyfill would be a quarter of their size.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => inPages.has(name))) return;
      const alias = config.resolve?.alias;
      if (alias && 'wxt/browser' in alias) delete alias['wxt/browser'];
    },
    // One line a platform, so that the worker reads only those that a page needs.
    'build:publicAssets': (_, files) => {
      for (const { path, contents } of list.files) files.push({ relativeDest: path, contents });
      const contents = JSON.stringify(managedSchema, null, 2);
      files.push({ relativeDest: 'managed-schema.json', contents });
      const licences = JSON.stringify(licencesOf(import.meta.dirname));
      files.push({ relativeDest: 'licences.json', contents: licences });
    },
  },
});
