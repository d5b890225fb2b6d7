import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '@/utils/extension/send';

const { id } = fakeBrowser.runtime;
afterEach(() => Object.assign(fakeBrowser.runtime, { id }));

test('what was asked when the extension was updated ends, though neither an answer nor an error comes', async () => {
  const asked = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockImplementation(() => new Promise(() => undefined));
  const answer = send('listRules', null);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(answer).rejects.toThrow('the extension did not answer');
  expect(asked).toHaveBeenCalledTimes(1);
});
