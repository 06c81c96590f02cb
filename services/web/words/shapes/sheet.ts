/** Lists as spreadsheets: the heads of their columns. */
export interface SheetWords {
  readonly inbox: readonly string[];
  readonly board: readonly string[];
  readonly cut: (count: number) => string;
}
