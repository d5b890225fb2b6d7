import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderPicker } from '@/components/picker/render';
import { hideFromFind } from '@/components/unfound';
import { openClosed } from '@/utils/extension/open-closed';
import { connectPicker } from '@/utils/extension/picker/connect-picker';
import { pickedPageHere } from '@/utils/page/picker/picked-page';
import { openPicker } from '@/utils/page/picker/picker';
import { openOnly } from '@/utils/page/picker/picker-here';

export default defineUnlistedScript(() => {
  hideFromFind();
  const { listen, ...ports } = connectPicker();
  openOnly(() => {
    const picker = openPicker({
      ...ports,
      draw: renderPicker,
      openClosed,
      page: pickedPageHere(),
    });
    const unlisten = listen(picker);
    const end = () => {
      unlisten();
      picker.end();
    };
    return { end, take: picker.take };
  });
});
