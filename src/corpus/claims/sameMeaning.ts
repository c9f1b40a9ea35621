/** Words of news that stand for one another where two texts state the same, each group by its first; lower case, with their forms. */
const GROUPS: readonly string[] = [
  'die died dies dying dead death deaths kill kills killed killing fatal fatally fatality fatalities',
  'hurt injure injured injures injuring injury injuries wound wounded wounding wounds',
  'arrest arrested arrests detain detained detains',
  'rise rose risen rises rising increase increased increases increasing grow grew grown grows climb climbed climbs up',
  'fall fell fallen falls falling decline declined declines drop dropped drops decrease decreased decreases down',
  'win won wins winning victory',
  'lose lost loses losing loss',
  'buy bought buys buying purchase purchased',
  'sell sold sells selling sale sales',
  'pay paid pays paying payment payments',
  'give gave given gives giving',
  'take took taken takes taking',
  'begin began begun begins beginning start started starts starting',
  'leave left leaves leaving',
  'meet met meets meeting',
  'send sent sends sending',
  'build built builds building',
  'hold held holds holding',
  'find found finds finding',
  'make made makes making',
  'speak spoke spoken speaks',
  'write wrote written writes writing',
  'go went gone goes going',
  'come came comes coming',
  'see saw seen sees seeing',
  'know knew known knows knowing',
  'lead led leads leading',
  'run ran runs running',
  'get got gets gotten getting',
  'fight fought fights fighting',
  'shoot shot shoots shooting shootings',
  'steal stole stolen steals',
  'spend spent spends spending',
  'choose chose chosen chooses choice',
  'say said says saying tell told tells',
  'people person persons',
  'man men',
  'woman women',
  'child children',
  'attack attacked attacks attacking assault assaulted',
  'united-states u.s us usa america american americans',
  'united-kingdom u.k uk britain british',
];

/** The word that one is compared as, by its form. */
export const SAME_MEANING: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const forms = group.split(' ');
    return forms.map((form) => [form, forms[0]!] as const);
  }),
);

/** Groups of `SAME_MEANING` that say the contrary of each other. */
export const CONTRARY: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['win', 'lose'],
  ['buy', 'sell'],
];
