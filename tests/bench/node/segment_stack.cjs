'use strict';
// Segment's own stack that `make bench-segment` compares with: its Destination for Userpilot with the presets and
// settings as Segment sets them up, fetch answered from memory, nothing recorded and nothing checked. Arguments:
// node_modules, a file of events, and "show" to print each request. Prints requests by path, and what an event took.

const fs = require('fs');
const path = require('path');

const [modules, capture, show] = process.argv.slice(2);
const requests = {};

const crossFetch = path.join(modules, 'cross-fetch');
const { Headers, Request, Response } = require(crossFetch);

async function fetch(request) {
  requests[request.url] = (requests[request.url] || 0) + 1;
  if (show) await print(request);
  return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } });
}

async function print(request) {
  const { method, url } = request;
  const headers = Object.fromEntries(request.headers);
  process.stdout.write(`${JSON.stringify({ method, url, headers, body: await request.json() })}\n`);
}

// Before Segment's core loads it.
require.cache[require.resolve(crossFetch)].exports = Object.assign(fetch, { Headers, Request, Response });
const { Destination } = require(path.join(modules, '@segment/actions-core'));
const { default: definition } = require(path.join(modules, '@segment/action-destinations/dist/destinations/userpilot'));

const destination = new Destination(definition);
const settings = {
  apiKey: 'bench-api-key',
  endpoint: definition.authentication.fields.endpoint.default,
  subscriptions: definition.presets.map((preset) => ({ ...preset, enabled: true })),
};

async function main() {
  const started = performance.now(); // since the process began
  const lines = fs.readFileSync(capture, 'utf8').split('\n').filter(Boolean);
  // Its loop is the last nine tenths of the events, when what runs often is compiled.
  const cold = Math.floor(lines.length / 10);
  let silent = 0;
  let began = started;
  let cpu = process.cpuUsage();
  for (const [position, line] of lines.entries()) {
    if (position === cold) [began, cpu] = [performance.now(), process.cpuUsage()];
    await destination.onEvent(JSON.parse(line), settings);
    if (destination.responses.length === 0) silent += 1;
    destination.responses.length = 0; // it would keep all of them; Segment's own test integration forgets them too
  }
  const passed = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const loop = [(passed * 1000) / (lines.length - cold), (user + system) / (lines.length - cold)];
  process.stdout.write(`${JSON.stringify({ requests, silent, start: started / 1000, loop })}\n`);
}

main();
