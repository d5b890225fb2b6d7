// `npm run store:pictures [-- --lang=fr]`: the pictures of the listings, from the built extension, in
// `.output/store/<lang>/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownLocales, pictures, readListing } from '../../utils/build/stores/read-listing.ts';
import { launchExtension } from '../e2e/extension.ts';
import { openDashboard, scenes } from './scenes.ts';
import { logo, picture, tile } from './stage.ts';

const { values } = parseArgs({ options: { lang: { type: 'string', multiple: true } } });

async function paintAll(locale: string): Promise<void> {
  const folder = join('.output/store', locale);
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, bytes: Buffer) => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, bytes);
    console.log(file);
  };
  const listing = await readListing(locale);
  const tag = locale.replace('_', '-');
  const { extension, close } = await launchExtension({
    args: ['--hide-scrollbars'],
    locale: tag === 'en' ? 'en-US' : tag,
  });
  try {
    const { context } = extension;
    const page = await openDashboard(extension, listing, tag);
    for (const [index, name] of pictures.entries()) {
      const shot = await scenes[name]({ extension, listing, page });
      const caption = listing.get(`captions.${name}`) ?? '';
      keep(`${index + 1}-${name}`, await picture(context, locale, caption, shot));
    }
    keep('tile-440x280', await tile(context, locale, listing.get('name') ?? ''));
    keep('logo-300x300', await logo(context, locale));
  } finally {
    await close();
  }
}

for (const locale of values.lang ?? ownLocales()) await paintAll(locale);
