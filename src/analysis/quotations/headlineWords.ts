/** What stands before a colon in a headline, or before a paragraph, without saying anything. Lower case. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'exclusive,breaking,breaking news,analysis,opinion,video,watch,live,live updates,update,updates,photos,photo,pictures,gallery,report,review,recap,explainer,' +
    'explained,interview,read,read more,related,more,note,correction,source,sources,via,tags,topics,latest,news,editorial,column,podcast,listen,q,a,q&a,factbox,timeline,profile,' +
    "caption,credit,location,date,time,where,when,what,who,why,how,contact,tickets,info,editor's note,image,images,series,result,results,score,weather,comment,letters,obituary,feature"
  ).split(','),
);

/** Those who speak in headlines without a name. Lower case. */
export const SPEAKERS: ReadonlySet<string> = new Set(
  (
    'insiders poll polls report reports survey study sources source officials official experts analysts critics police minister ministry pm president mayor governor ' +
    'court lawyer lawyers family company union spokesman spokeswoman aide aides campaign witnesses scientists researchers economists ceo chief agency watchdog ' +
    'regulator government army military charity doctors teachers nurses media data record records documents emails letter memo'
  ).split(' '),
);
