import { deepEqual, equal, ok } from 'node:assert/strict';
import { analyzeText } from '../../shippedTagger';
import { describeLines, readPage } from './describePage';

const STORY = [
  'The ferry between Port Elm and the islands will stop running next month, the harbour board said on Tuesday, because the boat is too old to be repaired.',
  '“We have looked at every option, and there is none that keeps people safe,” board chair Ana Ruiz told reporters at the town hall.',
  'About 400 people live on the three islands, and most of them work on the mainland. A bus and a smaller boat will take over from June, according to the board.',
  'Residents said they had not been asked. “I read it in the paper like everybody else,” said Tom Hale, who has run the island shop for 20 years.',
];
const HEADLINE = 'Island ferry to stop after 60 years';

describe('boilerplate of a page', () => {
  it('leaves a bare article alone', () => {
    deepEqual(describeLines([HEADLINE, ...STORY].join('\n\n')), [
      'headline',
      'content',
      'content',
      'content',
      'content',
    ]);
    deepEqual(describeLines(STORY.join('\n')), ['content', 'content', 'content', 'content']);
  });

  it('tells menus, sharing, tags and links from the story', () => {
    const lines = describeLines(
      [
        ...['Skip to content', 'Home', 'News', 'Sport', HEADLINE, 'By Mara Quist', 'Share this', ...STORY],
        ...['Share on Facebook', 'Tags: ferries, islands', 'Most popular', 'Load more', 'Privacy policy'],
      ].join('\n'),
    );
    deepEqual(lines, [
      ...['- navigation', '- navigation', '- navigation', '- navigation', 'headline', 'byline', '- share'],
      ...['content', 'content', 'content', 'content'],
      ...['- share', '- tags', '- related', '- pagination', '- legal'],
    ]);
  });

  it('knows a consent notice even in long, punctuated prose', () => {
    const notice =
      'We use cookies and similar technologies on this site. Some of them are necessary, others help us to understand how it is used. You can change your cookie settings at any time.';
    deepEqual(describeLines([notice, HEADLINE, ...STORY].join('\n')).slice(0, 2), ['- consent', 'headline']);
  });

  it('marks a prompt between the paragraphs of a story', () => {
    const [first, second, third, fourth] = STORY;
    const text = [HEADLINE, first, second, 'Advertisement', third, 'Read more: Why old boats are so dear', fourth].join(
      '\n\n',
    );
    deepEqual(describeLines(text), [
      'headline',
      'content',
      'content',
      '- advertising',
      'content',
      '- related',
      'content',
    ]);
  });

  it('keeps what the outlet says of its own reporting', () => {
    const text = [
      HEADLINE,
      ...STORY,
      'The Elm Courier has asked the board for comment.',
      'The mayor declined to comment.',
    ].join('\n\n');
    equal(describeLines(text).slice(-2).join(), 'content,content');
  });

  it('takes a running time off a headline and finds the headline again without it', () => {
    const text = [`${HEADLINE}00:04:02`, ...STORY, HEADLINE].join('\n\n');
    const page = readPage(text);
    deepEqual(
      page.boilerplate.map(({ span, reason }) => [page.words(span), reason]),
      [['00:04:02', 'running-time']],
    );
    equal(page.words(page.passages[0]!), HEADLINE);
    deepEqual(
      page.repeats.map(({ span, of }) => [page.words(span), of.start]),
      [[HEADLINE, 0]],
    );
  });

  it('finds a story repeated below', () => {
    const text = [HEADLINE, ...STORY, 'Description', ...STORY].join('\n\n');
    const page = readPage(text);
    deepEqual(
      page.repeats.map(({ span }) => page.words(span)),
      STORY,
    );
    ok(page.repeats.every(({ span, of }) => page.words(span) === page.words(of)));
    equal(page.passages.length, 1 + STORY.length);
  });

  it('reads the frame of a story: byline, time, dateline', () => {
    const [first, ...rest] = STORY;
    const page = readPage(
      [HEADLINE, 'By Mara Quist | April 9, 2021', `PORT ELM (AP) — ${first!}`, ...rest].join('\n\n'),
    );
    deepEqual(
      page.furniture.map(({ role, span, value }) => [role, value ?? page.words(span)]),
      [
        ['headline', HEADLINE],
        ['byline', 'By Mara Quist'],
        ['published', '2021-04-09'],
        ['dateline', 'PORT ELM (AP)'],
      ],
    );
    equal(page.words(page.passages[1]!), first);
  });

  it('finds place and time where a page puts them under a second headline', () => {
    const text = [HEADLINE, ...STORY, HEADLINE, 'Norway, Port Elm', 'يناير ٧, ٢٠٢٢ at ٢٠:٥٢ GMT', ...STORY].join(
      '\n\n',
    );
    const page = readPage(text);
    deepEqual(
      page.furniture.map(({ role, span, value }) => [role, value ?? page.words(span)]),
      [
        ['headline', HEADLINE],
        ['dateline', 'Norway, Port Elm'],
        ['published', '2022-01-07T20:52Z'],
      ],
    );
  });

  it('tells a subheading from a paragraph', () => {
    const [first, second, third, fourth] = STORY;
    const lines = describeLines([HEADLINE, first, second, 'What happens in June', third, fourth].join('\n\n'));
    equal(lines[3], 'subheading');
  });

  it('covers every character at most once', () => {
    const text = [HEADLINE, ...STORY, 'Share', 'Most popular', HEADLINE, ...STORY].join('\n');
    const { boilerplate, repeats, passages, furniture } = readPage(text);
    const spans = [...boilerplate, ...repeats, ...furniture.filter(({ role }) => role !== 'headline')].map(
      ({ span }) => span,
    );
    const sorted = [...spans, ...passages].sort((a, b) => a.start - b.start);
    ok(sorted.every(({ start }, index) => index === 0 || sorted[index - 1]!.end <= start));
  });
});

describe('boilerplate in other languages', () => {
  const pages: Readonly<Record<string, readonly string[]>> = {
    German: [
      ...['Startseite', 'Politik', 'Wirtschaft', 'Fähre zu den Inseln wird eingestellt'],
      'Die Fähre zwischen Elmhafen und den Inseln stellt im kommenden Monat den Betrieb ein, wie die Hafenbehörde am Dienstag mitteilte, weil das Schiff zu alt ist.',
      '„Wir haben alles geprüft, und nichts davon ist sicher genug“, sagte die Leiterin der Behörde, Anna Reus, am Abend im Rathaus.',
      'Rund 400 Menschen leben auf den drei Inseln, und die meisten von ihnen arbeiten auf dem Festland. Ein Bus soll die Fähre vom Juni an ersetzen.',
      ...['Teilen', 'Kommentare', 'Lesen Sie auch', 'Datenschutz', 'Impressum'],
    ],
    Spanish: [
      ...['Inicio', 'Política', 'Economía', 'El transbordador de las islas dejará de navegar'],
      'El transbordador entre Puerto Olmo y las islas dejará de navegar el mes que viene, según informó el martes la autoridad del puerto, porque el barco es demasiado viejo.',
      '«Hemos estudiado todas las opciones y ninguna es segura», dijo la directora del puerto, Ana Ruiz, en una rueda de prensa en el ayuntamiento.',
      'Unas 400 personas viven en las tres islas, y la mayoría de ellas trabaja en tierra firme. Un autobús sustituirá al barco a partir de junio.',
      ...['Compartir', 'Comentarios', 'Lo más leído', 'Política de privacidad', 'Aviso legal'],
    ],
    Russian: [
      ...['Главная', 'Новости', 'Политика', 'Паром на острова прекратит работу'],
      'Паром между портом и островами прекратит работу в следующем месяце, сообщила во вторник администрация порта, потому что судно слишком старое для ремонта.',
      '«Мы рассмотрели все варианты, и ни один из них не безопасен», — заявила журналистам глава администрации Анна Руис на встрече в ратуше.',
      'На трёх островах живут около 400 человек, и большинство из них работает на материке. С июня паром заменят автобус и небольшой катер.',
      ...['Поделиться', 'Комментарии', 'Читайте также', 'Политика конфиденциальности', 'Все права защищены'],
    ],
  };
  for (const [language, lines] of Object.entries(pages)) {
    it(language, () => {
      const found = describeLines(lines.join('\n'));
      deepEqual(found.slice(4, 7), ['content', 'content', 'content']);
      deepEqual(
        [...found.slice(0, 3), ...found.slice(7)].filter((mark) => !mark.startsWith('-')),
        [],
      );
    });
  }
});

describe('boilerplate of bad input', () => {
  for (const [name, text] of Object.entries({
    'an empty text': '',
    'white space': ' \r\n\t\n ',
    'one letter': 'a',
    digits: '1234567890 '.repeat(1000),
    'quotation marks': '"“”\'\n'.repeat(1000),
    'binary junk': Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join(''),
    emoji: '👩‍👩‍👧‍👦🇪🇺'.repeat(2000),
    'lone surrogates': '\uD800 a \uDC00\n'.repeat(100),
    'many lines': 'Home\nNews\n'.repeat(20_000),
    'one line of ten megabytes': 'The ferry sank. '.repeat(650_000),
    'ten megabytes without a space': 'x'.repeat(10_000_000),
  })) {
    it(name, () => {
      const { furniture, boilerplate, repeats } = analyzeText(text);
      for (const { span } of [...furniture, ...boilerplate, ...repeats])
        ok(span.start < span.end && span.end <= text.length);
    });
  }
});
