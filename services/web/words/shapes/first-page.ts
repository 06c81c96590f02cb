/** The first page of whoever comes in, and the page of the person concerned. */
export interface FirstPageWords {
  readonly myPage: string;
  readonly account: string;
  readonly waiting: (count: string) => string;
  readonly hello: (name: string) => string;
  readonly yours: (name: string) => string;
  readonly yourTag: string;
  readonly yourTeamTag: string;
  readonly turnOf: (roles: string) => string;
  readonly nothing: string;
  readonly nothingNext: (day: string, roles: string, what: string) => string;
  readonly nothingDated: string;
  readonly alsoYours: string;
  readonly whole: (count: string) => string;
  readonly all: (count: string) => string;
  readonly none: string;
  readonly openToGoOn: string;
  readonly begin: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly string[];
    readonly note: string;
  };
  readonly calendars: string;
  readonly calendarsAbout: string;
  readonly person: {
    readonly happening: string;
    readonly silence: string;
    readonly ask: string;
    readonly askNote: string;
    readonly answer: string;
    readonly answerNote: string;
    readonly askNothing: string;
    readonly answerNothing: string;
    readonly also: string;
    readonly who: string;
    readonly whoNote: string;
    readonly never: string;
    readonly otherRoles: string;
    readonly noProcess: string;
  };
}
