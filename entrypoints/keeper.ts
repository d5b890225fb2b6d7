import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectKeeper } from '@/utils/extension/drafts/connect-keeper';
import { createKeeper } from '@/utils/page/keeper/keeper';
import { provideKeeper } from '@/utils/page/keeper/keeper-bridge';
import { provideFace } from '@/utils/page/keeper/kept-face';

export default defineUnlistedScript(() => {
  const { face, keep } = createKeeper(connectKeeper());
  provideFace(face);
  provideKeeper(keep);
});
