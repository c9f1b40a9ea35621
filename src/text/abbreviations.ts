/** Words that are written with a stop and are followed by more of the same sentence: titles and the like. Lower case, no stop. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon pres sen sens rep reps gov govs lt col gen capt cmdr maj sgt cpl pvt adm supt det insp ' +
    'rt adv engr barr hajj amb sec asst assoc st ste mt ft messrs mme mlle vs v cf viz ca fig figs vol nos art arts para secs approx est dept univ'
  ).split(' '),
);

/** Words written with a stop that may also end a sentence: the next word decides. Lower case, no inner or last stop. */
export const MAY_BE_LAST: ReadonlySet<string> = new Set(
  (
    'us uk un eu dc am pm ad bc ie eg jr sr inc ltd co corp plc bros etc al ave blvd rd phd md ba ma mba jd ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ' +
    'ore pa ri sc sd tenn tex vt va wash wva wis wyo no'
  ).split(' '),
);

/** Words that often begin a sentence and seldom follow an abbreviation inside one. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my your there here in on at for from with ' +
    'without by as to of if when while where why how what who which whose whether but and or nor so yet because since after ' +
    'before until although though even once despite during under over between among about against meanwhile however moreover ' +
    'also still now then later earlier last next no not only just some many most more both each every all any another other ' +
    'several few according asked speaking'
  ).split(' '),
);
