import type { BoilerplateReason } from '../analysis';

const EXPLANATIONS: Readonly<Record<BoilerplateReason, string>> = {
  consent: 'Cookie or consent notice: the site speaks about itself, not the story.',
  navigation: 'Navigation: a menu, a section name or a link of the page around the story.',
  tags: 'Tags: topics under which the outlet files the story.',
  promotion: 'Promotion: an offer by the outlet, such as a newsletter, an app or a subscription.',
  related: 'Related links: the title or teaser of another story.',
  share: 'Share prompt: buttons for passing the page on.',
  comments: 'Comments: a prompt to comment, or readers’ comments.',
  media: 'Media label: it belongs to a video, picture or player that the capture left out.',
  paywall: 'Paywall: a note that something is for subscribers only.',
  advertising: 'Advertising: an advertisement or its label.',
  legal: 'Legal notice: copyright, terms or privacy.',
  author: 'Author box: about the writer, not the story.',
  pagination: 'Page control: a link to more lines, pages or stories.',
  repeat: 'Repeated on this site: other captures of it have the same line, with other stories.',
  'running-time': 'Running time: the length of a video, glued to the text by the capture.',
};

/** One plain sentence that says what a piece of boilerplate is, for hover cards. */
export function explainBoilerplate(reason: BoilerplateReason): string {
  return EXPLANATIONS[reason];
}
