import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyzeText, WEIGHTS } from '../shippedTagger';
import { AnalysisQueue, Superseded } from '../../src/worker/analysisQueue';
import { Analyst } from '../../src/worker/analyst';
import type { Request } from '../../src/worker/messages';
import type { StartThread, ThreadEvents } from '../../src/worker/thread';

function analystWithWeights(): Analyst {
  // It asks after every step whether something else comes first.
  const analyst = new Analyst(0);
  analyst.answer({ weights: readFileSync(WEIGHTS), name: WEIGHTS });
  return analyst;
}

/** Threads that keep what they are asked until they are told to answer it or to die. */
class Threads {
  started = 0;
  terminated = 0;
  readonly asked: Request[] = [];
  #analyst = analystWithWeights();
  #events: ThreadEvents | undefined;

  readonly start: StartThread = (events) => {
    this.started++;
    this.#events = events;
    return Promise.resolve({ post: (request) => this.asked.push(request), terminate: () => this.terminated++ });
  };

  /** The words of the analysis request that is being worked on, once it has come. */
  async next(): Promise<string> {
    const request = await eventually(() => this.asked[0]);
    if ('compare' in request) return request.compare.is;
    return 'text' in request ? request.text : JSON.stringify(request);
  }

  async reply(): Promise<void> {
    await this.next();
    const reply = this.#analyst.answer(this.asked.shift()!);
    if (reply) this.#events!.onReply(reply);
  }

  async die(): Promise<void> {
    await this.next();
    this.asked.shift();
    this.#events!.onCrash(new Error('out of memory'));
  }
}

async function eventually<T>(get: () => T | undefined): Promise<T> {
  for (;;) {
    const value = get();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('queue of analyses', () => {
  let threads: Threads;
  let queue: AnalysisQueue;
  let log: string[];

  const queueWith = (start: StartThread) => new AnalysisQueue(start, { error: (message) => log.push(message) });

  beforeEach(() => {
    log = [];
    threads = new Threads();
    queue = queueWith(threads.start);
  });
  afterEach(() => queue.dispose());

  const ask = (text: string, document?: string, isVisible = true) =>
    queue.analyze(document === undefined ? { text, isVisible } : { text, document, isVisible });

  it('gives what the analysis gives', async () => {
    const text = '“We won,” Ana Ruiz said.';
    const analysis = ask(text);
    await threads.reply();
    deepEqual(await analysis, analyzeText(text));
  });

  it('starts no thread before the first text, and one for all', async () => {
    equal(threads.started, 0);
    const both = Promise.all([ask('One.'), ask('Two.')]);
    await threads.reply();
    await threads.reply();
    await both;
    equal(threads.started, 1);
  });

  it('never begins what a newer version made pointless', async () => {
    const running = ask('Other.', 'b');
    const old = rejects(ask('Version 1.', 'a'), Superseded);
    const newer = ask('Version 2.', 'a');
    await old;
    await threads.reply();
    await running;
    equal(await threads.next(), 'Version 2.');
    await threads.reply();
    await newer;
  });

  it('takes what somebody looks at first', async () => {
    const all = [ask('Running.'), ask('Hidden.', 'a', false), ask('Visible.', 'b', true)];
    await threads.reply();
    equal(await threads.next(), 'Visible.');
    await threads.reply();
    equal(await threads.next(), 'Hidden.');
    await threads.reply();
    await Promise.all(all);
  });

  it('tells the thread to forget a document, and drops its waiting job', async () => {
    const running = ask('Running.', 'b');
    const dropped = rejects(ask('Waiting.', 'a'), Superseded);
    queue.forget('a');
    await dropped;
    await threads.reply();
    await running;
    deepEqual(await eventually(() => threads.asked.find((request) => 'forget' in request)), { forget: 'a' });
  });

  it('gives a text to another thread when one dies over it', async () => {
    const analysis = ask('One.');
    await threads.die();
    await threads.reply();
    deepEqual(await analysis, analyzeText('One.'));
    equal(threads.started, 2);
    match(log.join(), /out of memory/);
  });

  it('gives a text up when two threads die over it, and goes on with the next', async () => {
    const deadly = rejects(ask('One.'), /died twice/);
    const next = ask('Two.');
    await threads.die();
    await threads.die();
    await deadly;
    await threads.reply();
    deepEqual(await next, analyzeText('Two.'));
  });

  it('says what went wrong in the analysis, and goes on', async () => {
    const broken = rejects(ask(undefined as unknown as string), /TypeError/);
    await threads.reply();
    await broken;
    const next = ask('Two.');
    await threads.reply();
    await next;
    equal(threads.started, 1);
  });

  it('says why where no thread can be had, and tries again with the next text', async () => {
    let tries = 0;
    const without = queueWith(() => Promise.reject(new Error(`no workers here, try ${++tries}`)));
    await rejects(without.analyze({ text: 'One.', isVisible: true }), /no workers here, try 1/);
    await rejects(without.analyze({ text: 'Two.', isVisible: true }), /no workers here, try 2/);
    without.dispose();
  });

  it('ends the thread and drops all jobs when it is disposed', async () => {
    const dropped = [rejects(ask('Running.'), Superseded), rejects(ask('Waiting.'), Superseded)];
    await threads.next();
    queue.dispose();
    await Promise.all(dropped);
    await eventually(() => threads.terminated || undefined);
    await rejects(ask('Late.'), Superseded);
  });

  it('compares the sources whose texts it was given, before texts that nobody waits for', async () => {
    const all = [
      queue.analyze({ text: '“The old ferry sank at noon,” Ana Ruiz said.', source: 'a', isVisible: false }),
      queue.analyze({ text: 'Ana Ruiz: “The old ferry sank at noon.”', source: 'b', isVisible: false }),
      queue.analyze({ text: 'Later.', isVisible: false }),
    ];
    await threads.reply();
    await threads.reply();
    await threads.next();
    const occurrences = queue.compare({ is: 'occurrences', source: 'a' });
    await threads.reply();
    await threads.reply();
    await Promise.all(all);
    deepEqual(
      (await occurrences).map(({ there }) => there.source),
      ['b'],
    );
    const gone = queue.compare({ is: 'delete', source: 'b' });
    await threads.reply();
    await gone;
    const none = queue.compare({ is: 'occurrences', source: 'a' });
    await threads.reply();
    deepEqual(await none, []);
  });

  describe('with a list that takes long', () => {
    const words = '“The old ferry sank at noon near the island,” Ana Ruiz said.';

    /** Three sources to be compared. */
    async function given(): Promise<void> {
      const sources = ['a', 'b', 'c'].map((source) => queue.analyze({ text: words, source, isVisible: false }));
      await answered(Promise.all(sources));
    }

    const list = (tell?: (done: number) => void) => queue.compare({ is: 'utterances', of: 'shared' }, tell);

    /** Replies to all that is asked until it is done. */
    async function answered<T>(asked: Promise<T>): Promise<T> {
      const turn = () => new Promise<undefined>((resolve) => setTimeout(resolve, 0));
      const done = asked.then(
        () => true,
        () => true,
      );
      while (!(await Promise.race([done, turn()]))) if (threads.asked.length > 0) await threads.reply();
      return asked;
    }

    it('answers what somebody waits for before it goes on, and what nobody waits for after it', async () => {
      await given();
      const order: string[] = [];
      const listing = list().then(() => order.push('list'));
      await threads.reply();
      const idle = ask('Idle.', 'a', false).then(() => order.push('idle'));
      const looked = ask('Looked at.', 'b').then(() => order.push('looked at'));
      await answered(Promise.all([listing, idle, looked]));
      deepEqual(order, ['looked at', 'list', 'idle']);
    });

    it('tells how much is done, and lists what it lists in one go', async () => {
      await given();
      const told: number[] = [];
      const listed = await answered(list((done) => told.push(done)));
      deepEqual(
        listed.map(({ sources }) => sources),
        [3],
      );
      ok(told.length > 3);
      ok(told.every((done, index) => done <= 1 && done >= (told[index - 1] ?? 0)));
    });

    it('gives it up for a newer one, begun or not', async () => {
      await given();
      const all = [list(), list()];
      await threads.reply();
      all.push(list());
      const outcomes = await answered(Promise.allSettled(all));
      deepEqual(
        outcomes.map(({ status }) => status),
        ['rejected', 'rejected', 'fulfilled'],
      );
    });

    it('has the thread forget what it had begun of one that is given up', async () => {
      await given();
      const first = rejects(list(), Superseded);
      await threads.reply();
      await threads.reply();
      const newer = list();
      await threads.reply();
      await first;
      const stop = await eventually(() => threads.asked.find((request) => 'stop' in request));
      deepEqual(stop, { stop: 1 });
      await answered(newer);
    });

    it('lists what sources were when one changes or goes meanwhile', async () => {
      await given();
      const listing = list();
      for (let at = 0; at < 4; at++) await threads.reply();
      const changes = [
        queue.compare({ is: 'delete', source: 'c' }),
        queue.analyze({ text: 'Short.', source: 'b', isVisible: true }),
      ];
      const [listed] = await answered(Promise.all([listing, ...changes]));
      deepEqual(
        listed.map(({ variants }) => variants.map((variant) => variant.words)),
        [Array(3).fill('The old ferry sank at noon near the island,')],
      );
    });

    it('begins it anew in another thread when one dies, and gives it up when two die', async () => {
      const listing = list();
      await threads.reply();
      equal((await listing).length, 0);
      await given();
      const twice = rejects(list(), /died twice/);
      for (let death = 0; death < 2; death++) {
        await threads.reply();
        await threads.die();
      }
      await twice;
    });
  });

  it('tells that what is compared was lost with the thread', async () => {
    let losses = 0;
    const listening = queue.onDidLose(() => losses++);
    const analysis = queue.analyze({ text: 'One.', isVisible: true });
    await threads.die();
    await threads.reply();
    await analysis;
    equal(losses, 1);
    listening.dispose();
  });
});
