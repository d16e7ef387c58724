'use strict';
// A loaded function with everything around it that Segment, and not the machine, decides.

const vm = require('vm');
const { makeContext } = require('./context.cjs');
const { hintFor, jsonValue, nameAndText } = require('./handler_end.cjs');
const { Log } = require('./output.cjs');

const HANDLERS = ['onIdentify', 'onTrack', 'onPage', 'onScreen', 'onGroup', 'onAlias', 'onDelete', 'onBatch'];
// 2020-01-01T00:00:00Z: what a file's own top level reads as the time.
const LOAD_TIME = 1577836800000;
const LOADING = -1;
// Milliseconds: a shorter ttl of the cache was probably meant in seconds.
const SHORT_TTL = 1000;
const NEVER = 'the promise that the handler returned cannot settle: nothing is left that could settle it';

/** A file cannot be loaded; the message is one line with its place. */
class LoadError extends Error {}

/** One invocation while it goes on. */
class Run {
  constructor(position, attempt, returns) {
    Object.assign(this, { position, attempt, returns, log: new Log(), notes: [], refusals: [] });
    Object.assign(this, { settled: false, error: null, stop: null, elapsed: 0, returned: null });
    this.began = process.hrtime.bigint();
  }

  note(sentence) {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }
}

class Execution {
  constructor(order, world) {
    Object.assign(this, order, world);
    this.limit = order.options.timeout * 1000;
    this.settingsText = JSON.stringify(order.settings);
    this.clock.fixed = order.options.now;
    this.places.file = order.label;
    this.run = new Run(LOADING, 0, false);
    this.reached = () => [];
    if (order.options.measured) Object.assign(this, require(order.marks).measured(this.source, this.label));
  }

  /** Run the file anew: module state and cache as after a deployment. Throws a LoadError of one line. */
  load() {
    this.begin(new Run(LOADING, 0, false), LOAD_TIME);
    this.shortTtls = new Set();
    this.lingers = false;
    const { context, global, define, parse, absent, className } = makeContext(this);
    Object.assign(this, { parse, className });
    this.expose?.(define);
    let found = [];
    try {
      const code = this.compiled(context);
      code.call(global, (values) => (found = values), ...HANDLERS.map(() => absent));
    } catch (error) {
      throw error instanceof LoadError ? error : new LoadError(this.sentence(error));
    }
    const isHandler = (value) => typeof value === 'function' && value !== absent;
    this.handlers = new Map(HANDLERS.map((name, at) => [name, found[at]]).filter(([, value]) => isHandler(value)));
    this.run.settled = true;
  }

  /** Compile the file as Segment does: the body of a function whose parameters are the handlers' names. */
  compiled(context) {
    // What comes first keeps a 'use strict' from being a directive; and a file may return early.
    const prelude = `;__told([${HANDLERS}]);`;
    // A debugger finds the file by its full address.
    const address = this.inspect ? `\n//# sourceURL=${this.inspect.url}` : '';
    try {
      return vm.compileFunction(`${prelude}${this.source}\n;__told([${HANDLERS}])${address}`, ['__told', ...HANDLERS], {
        parsingContext: context,
        filename: this.label,
        columnOffset: -prelude.length,
      });
    } catch (error) {
      const fault = this.ownFault() ?? error;
      throw new LoadError(`${this.places.of(fault) ?? this.label}: not JavaScript: ${hinted(fault.message)}`);
    }
  }

  /** What is wrong with the file without what stands around it here, such as a bracket that is never closed. */
  ownFault() {
    try {
      vm.compileFunction(this.source, HANDLERS, { filename: this.label });
      return null;
    } catch (error) {
      return error;
    }
  }

  sentence(error) {
    const [name, text, place] = this.partsOf(error);
    return `${place ?? this.label}: ${name}: ${hinted(text)}`;
  }

  /** Begin an invocation; `turn` goes on with it. */
  start(position, at, name, event, attempt, settings) {
    if (this.options.fresh) this.load();
    const run = new Run(position, attempt, name === 'onBatch' || this.kind === 'insert');
    this.begin(run, at);
    const settle = (error, value) => this.settle(run, error, value);
    const handler = this.handlers.get(name);
    if (!handler) return settle(unsupported(event));
    const given = settings ?? this.parse(this.settingsText);
    let returned;
    try {
      // Step into the next line to see the handler begin.
      if (this.inspect) debugger;
      returned = handler(event, given);
      if (typeof returned?.then !== 'function') return settle(null, returned);
    } catch (error) {
      return settle(this.partsOf(error));
    }
    Promise.resolve(returned).then((value) => settle(null, value), (error) => settle(this.partsOf(error)));
    return undefined;
  }

  /** Nothing is left to do but to wait. Move virtual time on, and return whether the invocation has ended. */
  turn() {
    const { run, clock } = this;
    const due = run.stop ? null : clock.due();
    if (due !== null && due <= this.limit) {
      clock.advance();
      return false;
    }
    if (!run.settled) this.timeOut(run, due);
    return true;
  }

  /** What an ended invocation came to, as it travels: its times alone where there is nothing else. */
  parts() {
    const { error, stop, elapsed, refusals, returned, log, began } = this.run;
    const spent = Number(process.hrtime.bigint() - began) / 1e9;
    const [logs, notes, reached] = [log.lines(), log.notes().concat(this.run.notes), this.reached()];
    const said = logs.length || notes.length || refusals.length || reached.length;
    if (error === null && stop === null && returned === null && !said) return [elapsed, spent];
    return [error, stop, elapsed, logs, notes, refusals, spent, returned, reached, false];
  }

  begin(run, at) {
    // What a file left to go wrong is told by the first invocation that follows.
    if (this.run.position === LOADING) run.notes.push(...this.run.notes);
    this.run = run;
    this.clock.begin(at);
    // The first attempt draws what it always drew, retries or not.
    const again = run.attempt ? `/${run.attempt}` : '';
    this.chance.begin(`${this.options.seed}/${this.name}/${run.position}${again}`);
  }

  settle(run, error, value) {
    if (run.settled || run.stop) return;
    run.settled = true;
    run.elapsed = this.clock.elapsed / 1000;
    run.error = error;
    const hint = error && hintFor(error[1]);
    if (hint) run.note(`${error[2] ?? this.label}: ${hint}`);
    if (!error && run.returns) run.returned = jsonValue(value);
  }

  timeOut(run, due) {
    run.stop = 'timeout';
    run.elapsed = due === null ? this.options.timeout : due / 1000;
    if (due === null && !run.waits) run.note(NEVER);
  }

  partsOf(error) {
    return [...nameAndText(error, this.className), this.places.of(error)];
  }

  // What the transport asks for.

  send(told, answered) {
    const { run } = this;
    const { answer: said } = this.road.held ?? { answer: this.exchange(told) };
    if (!said) return;
    const [status, replied, text, wait, fault] = said;
    const answer = () => answered({ status, headers: replied, body: text }, fault);
    // A timeout is for whoever waits to notice.
    if (fault === 'timeout') run.waits = run.waits || wait === null;
    else if (wait === null) run.waits = true;
    else if (wait) this.clock.schedule(answer, wait * 1000);
    else process.nextTick(answer);
  }

  /** Tell of a request and return what answers it: [status, headers, text, wait, fault]; null once it is too late. */
  exchange(told) {
    const { run } = this;
    if (run.stop) return null;
    if (this.isLoading()) {
      throw new Error(this.refuse('a request is refused while the file loads: send from a handler'));
    }
    const { where, timeout, method, url, headers, body } = told;
    const when = [this.clock.elapsed / 1000, run.settled];
    this.pipes.send(['request', run.position, this.asks, ...when, where, timeout, method, url, headers, body]);
    return this.asks ? this.pipes.reply() : DEFAULT;
  }

  isLoading() {
    return this.run.position === LOADING;
  }

  /** Note that what a handler asks for draws on the machine's own chance. */
  notRepeated(what) {
    this.run.note(this.placed(`${what} draws on the machine's own chance: each replay has another`));
  }

  /** Return a sentence with the handler's line that led here. */
  placed(sentence) {
    const place = this.places.here();
    return place ? `${place}: ${sentence}` : sentence;
  }

  refuse(sentence) {
    const full = this.placed(sentence);
    this.run.refusals.push(full);
    return full;
  }

  /** Note a call of Segment.track and the like: only a source function sends by it. */
  sendsNothing(name) {
    this.run.note(this.placed(`Segment.${name} sends nothing here: only source functions send with it`));
  }

  /** Note, once for each line of the file, that a value is kept for less than a second; as emulator/segment.py does. */
  looksLikeSeconds(ttl) {
    if (typeof ttl !== 'number' || !(ttl >= 0 && ttl < SHORT_TTL)) return;
    const told = `cache.load with a ttl of ${ttl} keeps its value for ${ttl} ms`;
    const note = this.placed(`${told}: the ttl is in milliseconds, not in seconds`);
    if (!this.shortTtls.has(note)) this.run.note(note);
    this.shortTtls.add(note);
  }
}

const DEFAULT = [200, { 'Content-Type': 'application/json' }, '{}', 0, null];

function unsupported(event) {
  return ['EventNotSupported', `${event.type} not supported: the file defines no handler for it once it runs`, null];
}

function hinted(text) {
  const hint = hintFor(text);
  return hint ? `${text}; ${hint}` : text;
}

module.exports = { Execution };
