/** Nouns for what may itself be quoted: papers, studies, posts, recordings. Lower case, singular. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report poll survey study analysis review audit statement advisory release memo memorandum letter email e-mail message note ' +
    'document dossier transcript filing lawsuit suit complaint indictment affidavit petition brief motion ruling opinion verdict ' +
    'decision order decree law bill act legislation statute constitution treaty resolution amendment rule regulation guideline ' +
    'guidance policy plan platform proposal agreement contract budget manifesto article story column editorial op-ed essay book ' +
    'memoir biography autobiography novel blog post tweet video recording tape clip footage ad advertisement commercial ' +
    'advert billboard leaflet flyer pamphlet brochure newsletter bulletin notice sign poster website page dispatch cable summary ' +
    'communique communiqué declaration announcement speech address interview testimony data statistics census ' +
    'results findings documents emails e-mails records papers files polls surveys studies reports filings rumors rumours invitation caption ' +
    'headline slide presentation index ranking forecast estimate projection tally count research evidence script text ' +
    'feature piece spot database tracker submission textbook encyclopedia dictionary bible quran koran scripture transcript log diary journal obituary profile questionnaire'
  ).split(' '),
);

/** Nouns for an act of saying: whose claim it is, he is the speaker. Lower case, singular. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim assertion contention remark comment word argument accusation allegation promise pledge vow view belief opinion ' +
    'suggestion insistence warning criticism denial admission call demand request threat boast question answer response ' +
    'reply refusal hope fear concern desire decision plan proposal prediction assessment charge complaint vision stance position ' +
    'rhetoric acknowledgment acknowledgement endorsement apology reaction explanation description characterization ' +
    'prescription observation conclusion support opposition attack defense defence confession conviction intention'
  ).split(' '),
);

/** Documents that may stand for one another in one text; each line is one meaning. */
export const DOCUMENT_SYNONYMS: readonly (readonly string[])[] = [
  ['poll', 'survey', 'polling', 'study'],
  ['report', 'study', 'analysis', 'paper', 'research'],
  ['lawsuit', 'suit', 'complaint', 'filing'],
  ['memo', 'memorandum', 'note'],
  ['email', 'e-mail', 'message'],
  ['ad', 'advertisement', 'commercial', 'advert', 'video', 'spot', 'clip'],
  ['article', 'story', 'piece', 'report', 'feature', 'column', 'op-ed', 'editorial'],
  ['ruling', 'decision', 'opinion', 'verdict', 'judgment', 'judgement', 'order'],
  ['book', 'memoir', 'autobiography', 'biography', 'novel'],
  ['tweet', 'post', 'message'],
  ['statement', 'release', 'announcement', 'declaration'],
  ['letter', 'petition'],
];
