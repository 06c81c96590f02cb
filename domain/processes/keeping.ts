/** How long texts of an owner are kept: months after the end of the process. */
export interface Keeping {
  readonly months: number;
  readonly after: 'end';
  readonly whenTheyGo: 'erase' | 'keepWithoutName';
}
