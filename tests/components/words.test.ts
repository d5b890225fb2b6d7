import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

const folder = 'assets/locales';
const shapeOf = async (file: string) =>
  Object.fromEntries(
    (await parseMessagesFile(`${folder}/${file}`)).map(({ key, substitutions, type }) => [
      key.join('.'),
      `${type} ${substitutions}`,
    ]),
  );

test.each(readdirSync(folder).filter((file) => file !== 'en.yml'))(
  '%s has every message of English with the same places to fill',
  async (file) => {
    expect(await shapeOf(file)).toEqual(await shapeOf('en.yml'));
  },
);
