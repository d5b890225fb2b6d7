/** [what no longer holds, file, what stands there, what stands there instead, the test that is asked] */
export type Defence = readonly [string, string, string, string, string];

export const page = 'utils/page/';
export const extension = 'utils/extension/';
export const drafts = `${extension}drafts/`;
