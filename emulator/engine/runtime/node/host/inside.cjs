// The body of a function that runs inside a handler's context, before the handler's file: what is defined here belongs
// to that context. `host` is what the worker lends it. Names are Segment's; source: Segment's public documentation of
// functions, "Runtime and dependencies", and its published loader (functions-library, buildpack).

const global = globalThis;

function define(name, value) {
  Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
}

// What the worker lends is made of its own intrinsics; to a handler both kinds are the same thing.
for (const name of host.intrinsicNames) {
  const [own, foreign] = [global[name], host.intrinsics[name]];
  Object.defineProperty(own, Symbol.hasInstance, {
    value(value) {
      const is = Function.prototype[Symbol.hasInstance];
      return is.call(this, value) || (this === own && is.call(foreign, value));
    },
  });
}
// Node prints an error as one only when it descends from its own.
Object.setPrototypeOf(Error.prototype, host.intrinsics.Error.prototype);
Error.stackTraceLimit = 30;
const { captureStackTrace } = Error;
Error.captureStackTrace = function (error, above) {
  captureStackTrace(error, above);
  host.made(error);
};

// Time.
const RealDate = Date;
function VirtualDate(...parts) {
  if (!new.target) return new RealDate(host.now()).toString();
  return Reflect.construct(RealDate, parts.length ? parts : [host.now()], new.target);
}
Object.defineProperties(VirtualDate, {
  ...Object.getOwnPropertyDescriptors(RealDate),
  name: { value: 'Date', configurable: true },
  now: { value: () => Math.floor(host.now()), writable: true, configurable: true },
});
RealDate.prototype.constructor = VirtualDate;
define('Date', VirtualDate);

// A format without a date is that of now.
const { get: formatOf } = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
const { formatToParts } = Intl.DateTimeFormat.prototype;
const formats = new WeakMap();
Object.defineProperties(Intl.DateTimeFormat.prototype, {
  format: {
    configurable: true,
    get() {
      const format = formatOf.call(this);
      if (!formats.has(format)) formats.set(format, (date = host.now()) => format(date));
      return formats.get(format);
    },
  },
  formatToParts: {
    value(date = host.now()) {
      return formatToParts.call(this, date);
    },
    ...{ configurable: true, writable: true },
  },
});

class Timeout {
  constructor(work, delay, repeats) {
    this.number = host.schedule(work, delay, repeats);
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }
  hasRef() {
    return true;
  }
  refresh() {
    host.refresh(this.number);
    return this;
  }
  close() {
    host.cancel(this.number);
    return this;
  }
  [Symbol.toPrimitive]() {
    return this.number;
  }
}
function timer(work, delay, given, repeats) {
  if (typeof work !== 'function') {
    throw new TypeError(`The "callback" argument must be of type function. Received ${host.told(work)}`);
  }
  return new Timeout(() => void work(...given), delay, repeats);
}
function clear(timeout) {
  host.cancel(timeout instanceof Timeout ? timeout.number : Number(timeout));
}
define('setTimeout', function setTimeout(work, delay, ...given) {
  return timer(work, delay, given, false);
});
define('setInterval', function setInterval(work, delay, ...given) {
  return timer(work, delay, given, true);
});
define('clearTimeout', function clearTimeout(timeout) {
  if (timeout !== undefined && timeout !== null) clear(timeout);
});
define('clearInterval', global.clearTimeout);

// Chance.
Math.random = () => host.random();

// Segment's errors, one class each, told apart by name.
function errorClass(name) {
  const Named = class extends Error {
    constructor(message) {
      super(message);
      this.name = name;
    }
  };
  Object.defineProperty(Named, 'name', { value: name });
  define(name, Named);
  return Named;
}
const errors = ['DropEvent', 'EventNotSupported', 'InvalidEventPayload', 'RetryError', 'ValidationError'].map(
  errorClass,
);

// Segment's cache: values kept by one warm instance of a function, lost with it.
const entries = new Map();
define('cache', {
  async load(key, ttl, fetchValue) {
    const entry = entries.get(key);
    if (entry && (entry.expires === null || host.now() < entry.expires)) return entry.value;
    host.looksLikeSeconds(ttl);
    const value = await fetchValue();
    const isForever = ttl === undefined || ttl === null || ttl < 0;
    entries.set(key, { value, expires: isForever ? null : host.now() + ttl });
    return value;
  },
  delete(key) {
    entries.delete(key);
  },
});

// What source functions send with. Segment's published loader gives it to every function, and ignores what others
// call of it.
const calls = ['identify', 'track', 'page', 'screen', 'group', 'alias', 'set'];
define('Segment', Object.fromEntries(calls.map((name) => [name, () => host.sendsNothing(name)])));

// As the npm packages btoa and atob, which take any text for one of single bytes.
define('btoa', function btoa(text) {
  const bytes = text instanceof host.Buffer ? text : host.Buffer.from(text.toString(), 'binary');
  return bytes.toString('base64');
});
define('atob', function atob(text) {
  return host.Buffer.from(text, 'base64').toString('binary');
});

for (const name of ['Buffer', 'URL', 'URLSearchParams', 'console', 'crypto', 'https']) define(name, host[name]);
define('zlib', { zlib: host.zlib });
define('window', global);
// What stands for a handler that the file does not define.
function absent(event) {
  throw new global.EventNotSupported(`${event.type} not supported`);
}
/** Segment's name for an error of one of its classes, whatever the error calls itself. */
const className = (error) => errors.find((each) => error instanceof each)?.name;
return { parse: JSON.parse, define, absent, className };
