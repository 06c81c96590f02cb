/** The name of the institution that a line is of; nothing where it may not be seen. */
export const houseOf = (line: string): string =>
  `left join lateral (select h.name from house h where h.id = ${line}.house_id limit 1) house on true`;
