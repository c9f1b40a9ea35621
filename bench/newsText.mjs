const NAMES = ['Ana Ruiz', 'Tom Okafor', 'Mayor Lena Brandt', 'Sen. Paul Novak', 'Ines Duarte', 'Dr. Karl Holm'];
const PLACES = ['Port Elm', 'the harbour', 'the city council', 'the Ministry of Fisheries', 'North Quay'];
const SENTENCES = [
  '“Nothing will change before round NUMBER,” said NAME, who chairs the board of PLACE.',
  'The council voted NUMBER to 3 against the plan on Tuesday, according to a report by PLACE.',
  'NAME told reporters that the ferry had lost NUMBER% of its riders since 2019.',
  'In a statement, she called the proposal “a step back” and said she would not sign it.',
  'Workers at PLACE have been waiting for months, and the U.S. company has yet to pay $NUMBER million.',
  'He denied that anyone had asked for money; NAME did not respond to a request for comment.',
  'It rained in PLACE for most of the week, and the market stayed closed.',
];

/** A news story of about so many characters, made up: no two paragraphs alike, so that nothing can be remembered from one to the next. */
export function newsText(size, between = '\n\n') {
  const paragraphs = [];
  let length = 0;
  for (let number = 1; length < size; number++) {
    const sentences = [0, 1, 2].map((place) => SENTENCES[(number * 3 + place * 2) % SENTENCES.length]);
    const paragraph = sentences
      .join(' ')
      .replaceAll('NUMBER', number)
      .replaceAll('NAME', NAMES[number % NAMES.length])
      .replaceAll('PLACE', PLACES[number % PLACES.length]);
    paragraphs.push(paragraph);
    length += paragraph.length + between.length;
  }
  return paragraphs.join(between);
}
