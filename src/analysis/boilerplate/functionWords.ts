/**
 * Words that hold sentences together and are rare in menus, tags and labels; lower case, the commonest of each language. How many of a
 * line's words are among them tells prose from labels in whatever language it is.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an and or but of to in on at by for with from as that this these those is are was were be been has have had will would ' +
      'can could may it its he she they we i you his her their our who which what when where than then not no so if into over about ' +
      'after before because while said',
    'der die das den dem des ein eine einen einem einer und oder aber von zu zum zur im am auf mit für aus bei nach über unter ist ' +
      'sind war waren wird werden hat haben hatte kann nicht auch sich sie er es wir ich dass als wie noch nur sein seine ihre vor durch',
    'le la les un une des du de et ou mais à au aux en dans sur par pour avec sans est sont était a ont avait ce cette ces qui que ' +
      'qu’il il elle ils elles nous vous se son sa ses leur ne pas plus aussi comme après selon',
    'el los las una unos unas y o pero del al con sin por para sobre es son era fue ha han había que se su sus lo como más no también ' +
      'entre este esta cuando según',
    'il lo gli uno e di da del della dei delle nel nella al alla che non è sono era ha hanno con per tra fra si come più anche dopo',
    'o os as um uma e ou mas do da dos das no na nos nas em ao à com sem por para é são foi tem que se seu sua não mais como também',
    'de het een en of maar van op te aan bij met voor door uit is zijn was waren wordt heeft hebben niet ook dat die dit er om als naar',
    'och att det som en ett på av för med till den är var har inte om men från så ur vid han hon',
    'og det at en et på av for med til den er var har ikke om men fra som så de jeg hun han',
    'ja on ei että se oli ovat mutta kun myös joka hän tai kuin mukaan',
    'i w na z ze do o za od po przez dla nie się jest są był była to że jak ale oraz który która',
    'a v na s z o do za od po pro při je jsou byl byla to že jak ale nebo který která se si ne',
    'az és egy hogy nem is a de már csak meg el ha volt van',
    'și în la de cu pe din pentru că nu este sunt a fost mai care sau o un',
    've bir bu da de için ile olarak olan daha çok ne o gibi kadar ama değil sonra',
    'и в на с не что он она они это как по но из за от к у о для же был была было были его её ее а то так все до',
    'і в на з не що він вона вони це як по але із за від до у о для був була було та й',
    'και να το η ο του της την των σε με για από που δεν θα είναι τα οι στο στη',
    'في من على إلى عن أن إن التي الذي هذا هذه كان كانت قد لا ما لم مع بعد قبل بين أو ثم كما وقال حيث',
    'در از به که این است را با برای آن یک می بر و های',
    'של את על לא זה הוא היא כי אם גם עם כל או אל מה היה',
    'है के में की और से को का यह पर नहीं भी ने कि एक लिए था थे हो',
    'yang dan di ke dari untuk dengan pada ini itu tidak adalah akan oleh juga dalam telah karena',
    'của và là có cho không trong với các những được một người đã này khi',
  ]
    .join(' ')
    .split(' '),
);
