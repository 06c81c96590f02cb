/** What we take of a file that anybody may have made. A function sheet of twenty pages is far below all of it. */
export const limits = {
  /** Bytes of the file as it is sent. */
  file: 2 * 1024 * 1024,
  /** Bytes of all its parts that we read, unpacked. */
  unpacked: 16 * 1024 * 1024,
  /** Parts in the file, read or not. */
  parts: 1000,
  /** Parts that we read: text, styles, lists, notes. */
  read: 40,
  /** Elements in its text, and how deep they stand in each other. */
  elements: 200_000,
  depth: 150,
  /** Tables in tables; what stands deeper is read as lines. */
  tables: 4,
  /** Characters of what is read: some twenty pages, and what one request to fill a draft can hold. */
  characters: 50_000,
  /** Bytes of a pasted text as JSON, where a character takes up to two escapes of six bytes. */
  pasted: 50_000 * 12 + 1024,
  /** How long one reading may take, and how much memory. */
  milliseconds: 10_000,
  megabytes: 160,
  /** Readings at a time, and how many may wait for their turn. */
  atATime: 2,
  waiting: 8,
} as const;
