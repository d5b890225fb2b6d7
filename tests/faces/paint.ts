// `npm run faces [-- --lang=de --lang=ar]`: pictures of every page of the extension in its states and themes, in
// `.output/faces/<lang>/<theme>/`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchExtension } from '../e2e/extension.ts';
import { faces } from './faces.ts';
import { fillAll } from './fill.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string', multiple: true, default: ['en', 'de', 'ar'] } },
});

const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
  'more-contrast': { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
} as const;

for (const language of values.lang) {
  const { extension, close } = await launchExtension({
    args: ['--hide-scrollbars'],
    locale: language === 'en' ? 'en-US' : language.replace('_', '-'),
  });
  try {
    await fillAll(extension, Date.now());
    for (const face of faces)
      await face.show(extension, async (page) => {
        for (const [theme, media] of Object.entries(themes)) {
          const folder = join('.output/faces', language, theme);
          mkdirSync(folder, { recursive: true });
          await page.emulateMedia(media);
          const path = join(folder, `${face.name.replace(/\W+/g, '-')}.png`);
          await page.screenshot({ animations: 'disabled', fullPage: true, path });
        }
      });
    process.stdout.write(`.output/faces/${language}\n`);
  } finally {
    await close();
  }
}
