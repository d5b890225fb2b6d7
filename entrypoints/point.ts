import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takePressed } from '@/utils/page/picker/take-pressed';

export default defineUnlistedScript(() => takePressed());
