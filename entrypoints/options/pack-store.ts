import { createPacks } from '@/utils/stores/packs';
import { askWhere } from './unsaved';

/** The packs of a team: an address that was typed stays when a person comes back from another page. */
export const packs = createPacks();
askWhere(() => packs.store.getState().address.trim() !== '');
