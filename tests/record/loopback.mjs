// What the two JavaScript recorders share: a clock that stands still, and a listener on 127.0.0.1 that takes what an
// SDK posts. Each recorder prints one line per request, {path, arrivedAt, body}, for complete.py to make events of.
import http from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

const RealDate = Date;
const LATENCY_MS = 140;

// `true` is the real time of the story; the SDK reads it through a Date that is `skew` ms off, as a device's may be.
export const clock = { true: 0, skew: 0 };

class StoryDate extends RealDate {
  constructor(...parts) {
    super(...(parts.length ? parts : [StoryDate.now()]));
  }
  static now() {
    return clock.true + clock.skew;
  }
}

// Sets the story's clock to an ISO 8601 time; from the first call on, the SDK knows no other clock.
export function at(time) {
  globalThis.Date = StoryDate;
  clock.true = RealDate.parse(time);
}

// Loads a package from the folder the recorder is run in, so that none is ever installed into the repository.
export const load = createRequire(join(process.cwd(), "package.json"));

function record(request, text) {
  const arrivedAt = new RealDate(clock.true + LATENCY_MS).toISOString();
  process.stdout.write(JSON.stringify({ path: request.url, arrivedAt, body: JSON.parse(text) }) + "\n");
}

// Starts the listener and returns its port. It answers as Segment does and does not keep the process alive.
export async function listen() {
  const server = http.createServer((request, response) => {
    let text = "";
    request.on("data", (part) => (text += part));
    request.on("end", () => {
      record(request, text);
      response.setHeader("Content-Type", "application/json");
      response.end('{"success":true}');
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return server.address().port;
}
