import { test } from '@playwright/test';
import { tellStory } from '../demo/story.ts';

test('the demo tells its story to the end', async () => {
  await tellStory(test.info().outputPath('demo'));
});
