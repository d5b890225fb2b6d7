import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { verifiedMatches } from './utils/availability/hosts';
import { licencesOf } from './utils/build/licences';
import { managedSchema } from './utils/build/managed-schema';
import { packageList } from './utils/build/package-list';
import { pagePolicy } from './utils/build/page-policy';
import { preactWithoutHtml } from './utils/build/stores/preact-without-html';
import { toolbarIcons } from './utils/build/toolbar-icons';
import { typeMessages } from './utils/build/typed-messages';
import { withoutPreload } from './utils/build/without-preload';
import { ALIVE_FILE, ALIVE_RULES } from './utils/plan/alive-css';
import { toolbarPaths } from './utils/plan/toolbar';

const list = await packageList();
const matches = verifiedMatches(list.platforms);
/** Scripts that run in pages. */
const inPages = new Set([
  'dashboard',
  'detector',
  'keeper',
  'notice',
  'picker',
  'point',
  'selection',
]);

// What parses lies beside what is shown in many files: the popup, which parses nothing, would load it all.
function keepSchemasApart(config: InlineConfig): void {
  const output = config.build?.rolldownOptions?.output;
  if (!output || Array.isArray(output)) return;
  // All is at hand on the disk: what loads ahead would be larger than what it saves.
  config.build = { ...config.build, modulePreload: false };
  output.codeSplitting = {
    groups: [
      {
        name: 'words',
        priority: 2,
        test: /availability\/(?:vocabulary|day|dated|precision)\.ts/,
      },
      { name: 'schemas', priority: 1, test: /node_modules\/valibot|schema|messages|protocol/ },
    ],
  };
}

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  publicDir: 'assets/public',
  i18n: { localesDir: join(import.meta.dirname, 'assets/locales') },
  vite: () => ({ plugins: [preactWithoutHtml(), withoutPreload()] }),
  autoIcons: { baseIconPath: 'assets/icons/compose-guard.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Until a page says how things stand in its tab.
    action: { default_icon: toolbarPaths('unknown', 'light') },
    // Keys that Chrome and Edge use themselves they do not give: A, B, C, I, N, P, R, T, W, X and Z so.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_command_open__',
      },
      'go-to-notice': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_commandNotice__',
      },
      pick: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_pick__' },
      'pause-here': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_pause__',
      },
      'open-drafts': { description: '__MSG_command_drafts__' },
    },
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    // The person may let the extension run on any other site, one by one.
    optional_host_permissions: ['https://*/*'],
    host_permissions: matches,
    // While somebody works on it, pages load from a server that the policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    content_scripts: [
      {
        matches,
        js: ['dashboard.js'],
        ...(browser === 'firefox' ? { css: [ALIVE_FILE] } : {}),
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
  zip: {
    // What the build reads, and what is said of it: tests, their sample pages and pictures are left out.
    includeSources: [
      'assets/{availability,icons,locales,words}/**',
      'assets/store/*.md',
      '{components,entrypoints,utils}/**',
      '{CHANGELOG,README}.md',
      'LICENSE',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
  },
  hooks: {
    'prepare:types': (_, entries) => typeMessages(entries),
    // The page of all components is for those who work on them.
    'entrypoints:found': ({ config }, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (config.mode !== 'development' && at >= 0) found.splice(at, 1);
    },
    // They call the browser's own promises: the polyfill would be a quarter of their size.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) keepSchemasApart(config);
      if (!entrypoints.some(({ name }) => inPages.has(name))) return;
      const alias = config.resolve?.alias;
      if (alias && 'wxt/browser' in alias) delete alias['wxt/browser'];
    },
    // One line a platform, so that the worker reads only those that a page needs.
    'build:publicAssets': async (wxt, files) => {
      for (const { path, contents } of list.files) files.push({ relativeDest: path, contents });
      if (wxt.config.browser === 'firefox')
        files.push({ relativeDest: ALIVE_FILE, contents: ALIVE_RULES });
      files.push(...(await toolbarIcons(wxt.config.wxtDir)));
      const contents = JSON.stringify(managedSchema, null, 2);
      files.push({ relativeDest: 'managed-schema.json', contents });
      const licences = JSON.stringify(licencesOf(import.meta.dirname));
      files.push({ relativeDest: 'licences.json', contents: licences });
    },
  },
});
