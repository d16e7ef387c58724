'use strict';
// The worker process: reads invocations, runs them, writes what they did. Started by NodeRuntime.

const { Chance } = require('./chance.cjs');
const { Clock } = require('./clock.cjs');
const { Execution } = require('./execution.cjs');
const { guard } = require('./guard.cjs');
const { Pipes } = require('./pipes.cjs');
const { Places } = require('./places.cjs');
const { install } = require('./transport.cjs');

const [events, results, replies, lifeline] = process.argv[2].split(',').map(Number);
const pipes = new Pipes(events, results, replies);
const places = new Places();
const world = { pipes, places, clock: new Clock(), chance: new Chance() };

// Between two turns of Node's loop: without one it would never collect what it does in threads.
const STEPS = 256;
// Does what promises and ticks have left to do; a Node without it takes a turn of its loop for each step.
const drain = process._tickCallback;

let execution = null;
let busy = false;
let holds = false;

if (process.permission?.has('worker')) {
  // Where the kernel does not end this process with the emulator, a thread does, even while a handler never ends.
  const watch = [
    "require('fs').readSync(require('worker_threads').workerData, Buffer.alloc(1))",
    "process.kill(process.pid, 'SIGKILL')",
  ];
  const { Worker } = require('worker_threads');
  new Worker(watch.join(';'), { eval: true, workerData: lifeline }).unref();
}

install({
  where: () => places.here() || places.cause,
  send: (told, answered) => execution.send(told, answered),
  later: (work, delay) => world.clock.schedule(work, delay),
  limitSetBy(emit) {
    execution.limitSeen = null;
    emit();
    return execution.limitSeen;
  },
  made: (error) => places.made(error),
  within: (request, work) => places.because(request.where, work),
});
guard((sentence) => execution.refuse(sentence));

function begin(order) {
  holds = false;
  execution = new Execution(order, world);
  try {
    if (order.inspect) waitForDebugger(order.inspect.port);
    execution.load();
    busy = true;
  } catch (error) {
    pipes.send(['failed', error.message]);
  }
}

function waitForDebugger(port) {
  const inspector = require('inspector');
  if (inspector.url()) return;
  inspector.open(port, '127.0.0.1');
  if (!inspector.url()) throw new Error(`port ${port} is in use; --inspect-port names another`);
  inspector.waitForDebugger();
}

function next() {
  const line = pipes.events.next();
  if (line === null) process.exit(0);
  if (line === 'null') holds = false;
  else if (line.startsWith('{')) begin(JSON.parse(line));
  else if (!holds) {
    busy = true;
    start(execution.parse(line));
  }
}

function start(invocation) {
  try {
    execution.start(...invocation);
  } catch (error) {
    // With `fresh` a file runs anew, and what loaded once need not load again.
    pipes.send(['done', invocation[0], ['LoadError', error.message, null], null, 0, [], [], [], 0, null, [], false]);
    busy = false;
  }
}

function finish() {
  busy = false;
  const { run } = execution;
  if (run.position < 0) {
    pipes.send(run.refusals.length ? ['failed', run.refusals[0]] : ['ready', [...execution.handlers.keys()]]);
    return;
  }
  const { error, stop } = run;
  holds = execution.options.retry && (stop === 'timeout' || (!stop && error !== null && error[0] === 'RetryError'));
  pipes.send(['done', run.position].concat(execution.parts()));
}

process.on('unhandledRejection', (error) => {
  const [name, text, place] = execution.partsOf(error);
  execution.run.note(`${place ?? 'the handler'}: a promise was rejected and nobody handled it: ${name}: ${text}`);
});
process.on('uncaughtException', (error) => {
  const [name, text, place] = execution.partsOf(error);
  execution.run.note(`${place ?? 'the handler'}: thrown where nobody could catch it: ${name}: ${text}`);
});
// Node says so when nothing is left that could run: no callback, no work in another thread.
process.on('beforeExit', () => {
  setImmediate(() => {});
  for (let step = 0; step < STEPS; step += 1) {
    if (!busy) next();
    else if (execution.turn()) finish();
    if (!drain) return;
    // Promises and ticks, as Node itself would behind this function.
    drain.call(process);
    if (execution.lingers) return;
  }
});
