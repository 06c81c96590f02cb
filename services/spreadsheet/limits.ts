/** What is taken of a spreadsheet that anybody may have made. A list of two hundred accompaniments is far below all of it. */
export const limits = {
  /** Bytes of the file as it is sent. */
  file: 2 * 1024 * 1024,
  /** Bytes of all its parts that are read, unpacked. */
  unpacked: 24 * 1024 * 1024,
  parts: 2000,
  read: 200,
  rows: 2000,
  columns: 60,
  /** Characters of one cell, and of all. */
  cell: 5000,
  characters: 1_000_000,
  /** How long one reading may take, and how much memory. */
  milliseconds: 10_000,
  megabytes: 160,
  /** Readings at a time, and how many may wait for their turn. */
  atATime: 2,
  waiting: 8,
} as const;
