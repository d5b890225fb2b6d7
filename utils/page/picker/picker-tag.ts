/** The element that carries the picker. */
export const PICKER_TAG = 'compose-guard-picker';
