import { plainSamples } from '../dashboards/addresses.ts';
import { type Extension, launchExtension } from '../e2e/extension.ts';
import { changeRules, customRule } from '../e2e/own-pages.ts';
import { granting } from '../e2e/package.ts';
import { plainPages } from './pages.ts';

async function allowEverywhere(extension: Extension): Promise<void> {
  const put = plainSamples.map((platform) =>
    customRule({ id: `rule-for-${platform}`, place: { kind: 'platform', platform } }),
  );
  await changeRules(extension, { put });
}

/** The extension as it runs on every sample: where the list hides nothing, a rule of the user does. */
export async function launchForAll() {
  const { extension, close } = await launchExtension({
    alter: (folder) => {
      for (const { url } of plainPages) granting(new URL(url).origin)(folder);
    },
  });
  await allowEverywhere(extension);
  return { extension, close };
}
