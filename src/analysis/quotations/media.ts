/** Services on which people post. */
const SERVICES =
  'Twitter|X|Facebook|Telegram|Instagram|Truth Social|YouTube|TikTok|Reddit|LinkedIn|Snapchat|Weibo|WeChat|WhatsApp|VKontakte|VK|Bluesky|Mastodon|Threads|Periscope|Medium|Tumblr|Signal|Parler|Gab|Substack';

/** Things in which words are published or sent. */
const PUBLICATIONS =
  'statements?|tweets?|posts?|messages?|letters?|e-?mails?|memos?|memoirs?|op-eds?|essays?|blogs?|columns?|editorials?|affidavits?|briefings?|notes?|reports?|press releases?|news releases?|releases?|videos?|podcasts?|interviews?|filings?|texts?|books?|advisor(?:y|ies)|circulars?|decrees?|communiqu[eé]s?|articles?|reviews?|speech|testimony';

const DETERMINER = 'an?|the|his|her|their|its|this|that|another|one|two|several';

/** The words for a medium: `on Telegram`, `in a joint statement`, `by phone`, `via e-mail`. */
export const MEDIUM = new RegExp(
  [
    String.raw`\b(?:on|via|through|over|to) (?:(?:his|her|their|its|the) )?(?:(?:official|verified|personal) )?(?:${SERVICES})\b`,
    String.raw`\b(?:in|via|through) (?:${DETERMINER}) (?:[\p{L}-]+ ){0,3}?(?:${PUBLICATIONS})\b`,
    String.raw`\bby (?:e-?mail|phone|telephone|text(?: message)?|letter)\b`,
    String.raw`\b(?:via|through) (?:e-?mail|text(?: message)?)\b`,
  ].join('|'),
  'u',
);
