interface Read {
  readonly trouble: 'unread' | 'unsaved' | null;
}

/** What is to be said of reading once it has worked: that it did not is over. */
export const readAgain = ({ trouble }: Read): Read => ({
  trouble: trouble === 'unread' ? null : trouble,
});
