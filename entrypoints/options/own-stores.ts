import { createListStore } from '@/utils/stores/list';
import { createOptions } from '@/utils/stores/options';
import { createPolicy } from '@/utils/stores/policy';
import { createRules } from '@/utils/stores/rules';
import { createStorage } from '@/utils/stores/storage';

/** What more than one page looks at: it stays when a person goes from page to page. */
export const options = createOptions();
export const lists = createListStore(new Date());
export const policy = createPolicy();
/** How rules are looked at, and what was done last, stay when a person comes back from a form. */
export const rules = createRules();
/** Whether what is kept in this browser can be read. */
export const storage = createStorage();
