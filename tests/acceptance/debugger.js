// A debugger as an editor is one: attaches to the inspector at a port, steps into the handler, looks, and goes on.
// Prints what it saw as JSON. Run by test_inspect with `node --experimental-websocket debugger.js PORT EXPRESSION…`.
'use strict';

const http = require('http');

const [port, ...expressions] = process.argv.slice(2);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function targets() {
  return new Promise((done, fail) => {
    const asked = http.get(`http://127.0.0.1:${port}/json/list`, (answer) => {
      let text = '';
      answer.on('data', (part) => (text += part)).on('end', () => done(JSON.parse(text)));
    });
    asked.on('error', fail);
  });
}

async function attached() {
  for (;;) {
    const [target] = await targets().catch(() => []);
    if (target) return new WebSocket(target.webSocketDebuggerUrl);
    await pause(50);
  }
}

async function main() {
  const socket = await attached();
  const [waiting, scripts] = [new Map(), new Map()];
  let number = 0;
  const ask = (method, params = {}) =>
    new Promise((done) => {
      waiting.set(++number, done);
      socket.send(JSON.stringify({ id: number, method, params }));
    });
  await new Promise((done) => (socket.onopen = done));
  socket.onmessage = async ({ data }) => {
    const { id, result, method, params } = JSON.parse(data);
    if (id) return waiting.get(id)(result);
    if (method === 'Debugger.scriptParsed') scripts.set(params.scriptId, params.url);
    if (method !== 'Debugger.paused') return undefined;
    const [frame] = params.callFrames;
    const url = scripts.get(frame.location.scriptId);
    if (!url.endsWith('/handler.js')) return ask('Debugger.stepInto');
    const values = [];
    for (const expression of expressions) {
      const where = { callFrameId: frame.callFrameId, expression, returnByValue: true };
      values.push((await ask('Debugger.evaluateOnCallFrame', where)).result.value);
    }
    console.log(JSON.stringify({ url, line: frame.location.lineNumber + 1, values }));
    await pause(700);
    await ask('Debugger.resume');
    return socket.close();
  };
  for (const method of ['Runtime.enable', 'Debugger.enable', 'Runtime.runIfWaitingForDebugger']) await ask(method);
}

main();
