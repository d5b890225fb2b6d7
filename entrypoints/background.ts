import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/utils/extension/worker';

export default defineBackground({ type: 'module', main: startWorker });
