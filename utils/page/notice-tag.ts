/** The element that carries a notice. */
export const NOTICE_TAG = 'compose-guard-notice';
