const FRAME = [
  ...['Share', 'Tags: Port Elm', 'Most popular'],
  ...['Market Hall Gets New Roof', 'Ten Walks For A Wet Sunday', 'Who Is Who On The County Council'],
  ...['Load more', 'Privacy policy'],
];

/** A line of the site in the middle of each story, which nothing but other captures tells. */
export const SITE_LINE = 'Elm Courier evening desk, every day from six';

/** Where it stands in a capture, in UTF-16 code units. */
export const siteLineIn = (text: string) => text.indexOf(SITE_LINE);

/** Three captures of one site. */
export const CAPTURES: readonly string[] = ['ferry', 'school', 'bridge'].map((what) =>
  [
    `The old ${what} of Port Elm will be closed next month, the council said in a letter on Tuesday.`,
    `“Nobody who needs the ${what} was asked,” shopkeeper Tom Hale told reporters at the town hall.`,
    SITE_LINE,
    `Four hundred people live near the ${what}, and most of them need it every day, according to the council.`,
    ...FRAME,
  ].join('\n'),
);
