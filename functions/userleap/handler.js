// Made by segment-emulator port from ../shared/text.py, ../shared/endpoint.py, ../shared/dates.py, ../shared/fields.py, ../shared/sending.py, ../shared/settings.py, ../shared/traits.py, handler.py; digest 63079d9e962f2a3d

/**
 * Segment events to UserLeap, now Sprig: users with attributes, and events that surveys are filtered by.
 *
 * README.md beside this file says what goes where, and what only UserLeap's own SDK can do.
 */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const HOST_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
// What HTTP clients in Python and JavaScript write alike in a path.
const PATH_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%:@!$&'()*+,;=";
const DEFAULT_PORTS = { https: "443", http: "80" };
// Beyond this two neighbouring ids become one number, so the text would name somebody else.
const LARGEST_EXACT_NUMBER = 9007199254740991;
// Seconds, each for connecting and for reading. Segment stops a function after five; the longest here sends twice.
const TIMEOUT = 2;
const REPLY_TEXT_SHOWN = 200;
const ADDRESS = "https://api.sprig.com";
const MOST_ATTRIBUTES = 100;
const MOST_PURGED = 100;

/** Create or update a user with attributes. */
async function onIdentify(event, settings) {
  const api = userleap_api(settings);
  const body = user(event);
  const traits = optional_object(event.traits, "traits");
  if (traits != null) {
    body.attributes = attributes_of(traits);
    const email = traits.email;
    if (is_plausible_email(email)) {
      body.emailAddress = email;
    }
  }
  await send(api, "POST", "/v2/users", body);
}

/** Do what identify does, without the attributes; previousId has no use at UserLeap. */
async function onAlias(event, settings) {
  await send_for_user(userleap_api(settings), settings, user(event));
}

/** Record that the event happened; UserLeap keeps its name and time, and no properties. */
async function onTrack(event, settings) {
  const api = userleap_api(settings);
  const body = user(event);
  body.events = [happening(event, required_text(event.event, "event"))];
  // They stay behind, but an event with broken ones is refused here as everywhere.
  optional_object(event.properties, "properties");
  await send_for_user(api, settings, body);
}

/** Record a page view, with its address unless the settings keep that back. */
async function onPage(event, settings) {
  const api = userleap_api(settings);
  const body = user(event);
  const properties = optional_object(event.properties, "properties") || {};
  const url = required_text(properties.url, "properties.url");
  const view = happening(event, "pageview");
  if (flag_setting(settings, "sendPageUrl", true)) {
    view.url = url;
  }
  body.events = [view];
  await send_for_user(api, settings, body);
}

/** Have users purged; 400 is UserLeap's answer for a user it does not know, so there is nothing left to do. */
async function onDelete(event, settings) {
  const api = userleap_api(settings);
  await send(api, "POST", "/v2/purge/visitors", { userIds: purged_ids(event) }, 400);
}

/** Refuse: UserLeap has no companies. */
function onGroup(_event, _settings) {
  throw new EventNotSupported("UserLeap does not take group events");
}

/** Refuse: UserLeap's Segment page names screen as unsupported. */
function onScreen(_event, _settings) {
  throw new EventNotSupported("UserLeap does not take screen events");
}

/** Return UserLeap's API as `send` takes it. */
function userleap_api(settings) {
  const key = required_key(settings, "apiKey");
  const scheme = text_setting(settings, "authScheme", "API-Key");
  if (!["API-Key", "Bearer"].includes(scheme)) {
    throw new ValidationError("Setting authScheme must be API-Key or Bearer");
  }
  return {
    name: "UserLeap",
    base: base_address(settings.endpoint, ADDRESS),
    headers: { Authorization: `${scheme} ${key}`, "Content-Type": "application/json" },
    advice: "check the setting apiKey (one key per environment) and authScheme",
  };
}

/** Send the body; when only identify may create users, ask first and do nothing for an unknown one. */
async function send_for_user(api, settings, body) {
  if (flag_setting(settings, "onlyIdentifyCreatesUsers", false)) {
    const found = await send(api, "GET", `/v2/users/${path_part(body.userId, "userId")}`, undefined, 404);
    if (found === 404) {
      return;
    }
  }
  await send(api, "POST", "/v2/users", body);
}

/** Return the body that every call about one user begins with; UserLeap has no anonymous users. */
function user(event) {
  return { userId: required_id(event.userId, "userId") };
}

/** Return what UserLeap calls an event: a name, and the time in milliseconds since 1970. */
function happening(event, name) {
  return { event: name, timestamp: required_time(event.timestamp, "timestamp") };
}

/** Return the traits as UserLeap takes attributes: flat, and no more than 100 of them. */
function attributes_of(traits) {
  const attributes = flattened(traits);
  if (Object.keys(attributes).length > MOST_ATTRIBUTES) {
    throw new ValidationError(
      `traits make ${Object.keys(attributes).length} attributes, and UserLeap takes ${MOST_ATTRIBUTES} at most`,
    );
  }
  return attributes;
}

/** Return the event's list of userIds when it has one, else its userId. */
function purged_ids(event) {
  let listed = event.userIds;
  if (listed == null) {
    listed = [];
  }
  if (!Array.isArray(listed)) {
    throw new InvalidEventPayload("userIds must be a list");
  }
  if (listed.length > MOST_PURGED) {
    throw new ValidationError(`userIds holds ${listed.length} ids, and UserLeap purges ${MOST_PURGED} at most`);
  }
  if (listed.length === 0) {
    return [required_id(event.userId, "userId")];
  }
  return listed.map((user_id) => required_id(user_id, "userIds"));
}

// dates.py: Dates and times as they stand in events: ISO 8601 above all.

/**
 * Return an ISO 8601 time as whole milliseconds since 1970, cut and not rounded; ValueError when it is none.
 *
 * A time without a zone is UTC, whatever zone the machine has.
 */
function epoch_milliseconds(text) {
  let moment = pyFromIso(text);
  if (moment.offset == null) {
    moment = { ...moment, offset: 0 };
  }
  // Seconds and the rest apart: one float for both would round the last millisecond of far years up.
  const seconds = Math.trunc(pyTimestamp({ ...moment, microsecond: 0 }));
  return seconds * 1000 + Math.floor(moment.microsecond / 1000);
}

// endpoint.py: Where requests go: the endpoint setting as people really type it, made one exact base address.

/**
 * Return `scheme://host[:port][/prefix]` without a trailing slash; the default when there is no such address.
 *
 * A dotted host without a scheme gets https. A query or fragment is cut off. User names and IPv6 hosts are no address.
 */
function base_address(endpoint, default_) {
  if (typeof endpoint !== "string") {
    return default_;
  }
  const parts = pyStrip(endpoint.split("?")[0].split("#")[0]).split("://");
  const scheme = parts.length === 2 ? parts[0].toLowerCase() : "https";
  const segments = parts.at(-1).split("/");
  if (parts.length > 2 || !Object.hasOwn(DEFAULT_PORTS, scheme) || (parts.length === 1 && !segments[0].includes("."))) {
    return default_;
  }
  const authority = exact_authority(segments[0].toLowerCase(), scheme);
  const prefix = without_trailing_slashes("/" + segments.slice(1).join("/"));
  // Steps between folders (/../) are taken by each HTTP client in its own way.
  if (authority === "" || prefix.includes("/.") || !is_made_of(prefix, PATH_CHARACTERS)) {
    return default_;
  }
  return `${scheme}://${authority}${prefix}`;
}

/** Return the path without the slashes at its end. */
function without_trailing_slashes(path) {
  while (path.endsWith("/")) {
    path = [...path].slice(0, -1).join("");
  }
  return path;
}

/** Return `host` or `host:port`, without the scheme's own port; "" when the text is neither. */
function exact_authority(text, scheme) {
  const parts = text.split(":");
  const host = parts[0];
  if (!is_host(host) || parts.length > 2) {
    return "";
  }
  if (parts.length === 1 || parts[1] === DEFAULT_PORTS[scheme]) {
    return host;
  }
  const port = parts[1];
  return is_number_up_to(port, "65535") && port !== "0" ? `${host}:${port}` : "";
}

/** Tell whether the text is a host name of letters, digits, - and _, or an IPv4 address. */
function is_host(host) {
  const labels = host.split(".");
  if (
    [...host].length > 253 ||
    !is_made_of(host, HOST_CHARACTERS) ||
    !labels.every((label) => 0 < [...label].length && [...label].length < 64)
  ) {
    return false;
  }
  if (LETTERS.includes([...labels.at(-1)].slice(0, 1).join(""))) {
    return true;
  }
  return labels.length === 4 && labels.every((label) => is_number_up_to(label, "255"));
}

/** Tell whether the text is a whole number from 0 to `most`, both written without leading zeros. */
function is_number_up_to(text, most) {
  if (!is_digits(text) || (text !== "0" && text.startsWith("0"))) {
    return false;
  }
  return text.length < most.length || (text.length === most.length && text <= most);
}

/** Return the text percent-encoded as one part of a URL's path; `name` is the event's field it came from. */
function path_part(text, name) {
  if ([".", ".."].includes(text)) {
    throw new InvalidEventPayload(`${name} can not be part of a URL: . and .. are steps between folders there`);
  }
  try {
    return pyQuote(text, "");
  } catch (error) {
    if (["ValueError", "UnicodeEncodeError"].includes(error.name)) {
      throw new InvalidEventPayload(`${name} can not be part of a URL: it holds half a character`);
    } else {
      throw error;
    }
  }
}

// fields.py: What an event's field holds: each function takes the value and the name to blame, and raises InvalidEventPayload.

/** Return the id as text, or "" when there is none: null and the empty string count as absent. */
function optional_id(value, name) {
  if (value == null) {
    return "";
  }
  if (typeof value === "string") {
    return value;
  }
  // True is an int in Python, but it is nobody's id.
  if (typeof value === "number") {
    if (-LARGEST_EXACT_NUMBER <= value && value <= LARGEST_EXACT_NUMBER) {
      return pyNumberText(value);
    }
    throw new InvalidEventPayload(`${name} is a number beyond 2^53: send it as a string`);
  }
  throw new InvalidEventPayload(`${name} must be a string or a number`);
}

/** Return the id as text; there must be one. */
function required_id(value, name) {
  const text = optional_id(value, name);
  if (text === "") {
    throw new InvalidEventPayload(`${name} is required`);
  }
  return text;
}

/** Return the text as it is; it must be a string with more than white space in it. */
function required_text(value, name) {
  if (typeof value === "string" && pyStrip(value) !== "") {
    return value;
  }
  throw new InvalidEventPayload(`${name} is required and must be a string that is not blank`);
}

/** Return the object, or None when there is none: null counts as absent. */
function optional_object(value, name) {
  if (value == null || pyIsDict(value)) {
    return value;
  }
  throw new InvalidEventPayload(`${name} must be an object`);
}

/** Return the ISO 8601 time as whole milliseconds since 1970; no zone means UTC. */
function required_time(value, name) {
  try {
    return epoch_milliseconds(typeof value === "string" ? value : "");
  } catch (error) {
    if (["ValueError", "UnicodeEncodeError"].includes(error.name)) {
      throw new InvalidEventPayload(`${name} is required and must be an ISO 8601 date-time`);
    } else {
      throw error;
    }
  }
}

// sending.py: One request to a destination's API, and what its reply means to Segment.

/**
 * Send `body` as JSON (nothing when it is None) and return the status: any 2xx, or `also_fine`.
 *
 * Raises RetryError when the API may take the same request later, and ValidationError when it never will.
 */
async function send(api, method, path, body = null, also_fine = 0) {
  const url = api.base + path;
  const headers = api.headers;
  let response;
  try {
    if (method === "GET") {
      response = await pyReply(fetch(pyUrl(url), {
        method: "GET",
        headers,
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    } else if (method === "DELETE") {
      response = await pyReply(fetch(pyUrl(url), {
        method: "DELETE",
        headers,
        body: body == null ? undefined : JSON.stringify(body),
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    } else {
      response = await pyReply(fetch(pyUrl(url), {
        method: "POST",
        headers,
        body: body == null ? undefined : JSON.stringify(body),
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    }
  } catch (error) {
    if (["request-timeout", "body-timeout"].includes(error.type)) {
      throw new RetryError(`${api.name}: timed out`);
    } else if (error.name === "FetchError") {
      throw new RetryError(`${api.name}: connection failed`);
    } else {
      throw error;
    }
  }
  const status = response.status;
  if ((200 <= status && status < 300) || status === also_fine) {
    return status;
  }
  if ([408, 429].includes(status) || (500 <= status && status < 600)) {
    throw new RetryError(`${api.name}: HTTP ${status}`);
  }
  throw new ValidationError(refusal(api, status, [...response.text].slice(0, REPLY_TEXT_SHOWN).join("")));
}

/** Return one message of who refused, how, what to check, and the beginning of what the reply said. */
function refusal(api, status, text) {
  let message = `${api.name}: HTTP ${status}`;
  if ([401, 403].includes(status)) {
    message = `${message}, ${api.advice}`;
  }
  return text !== "" ? `${message}: ${text}` : message;
}

// settings.py: What a setting holds: Segment checks nothing when it invokes a function, so each is checked here.

/** Tell whether the setting has a value: null and blank text count as none. */
function is_given(settings, name) {
  const value = settings[name];
  if (typeof value === "string") {
    return pyStrip(value) !== "";
  }
  return value != null;
}

/** Return the API key or token that must be given, fit to stand in an HTTP header. */
function required_key(settings, name) {
  const value = settings[name];
  if (!is_given(settings, name)) {
    throw new ValidationError(`Setting ${name} is required`);
  }
  if (typeof value === "string" && is_printable(value)) {
    return value;
  }
  throw new ValidationError(`Setting ${name} must be text of printable ASCII characters, without line breaks`);
}

/** Return the text as it is, or the default when the setting has no value. */
function text_setting(settings, name, default_) {
  const value = settings[name];
  if (!is_given(settings, name)) {
    return default_;
  }
  if (typeof value === "string") {
    return value;
  }
  throw new ValidationError(`Setting ${name} must be text`);
}

/** Return true or false, or the default when the setting has no value. */
function flag_setting(settings, name, default_) {
  const value = settings[name];
  if (!is_given(settings, name)) {
    return default_;
  }
  if (typeof value === "boolean") {
    return value;
  }
  throw new ValidationError(`Setting ${name} must be true or false`);
}

// text.py: Small questions about text, asked character by character so that Python and JavaScript answer alike.

/** Tell whether the text is one or more of the digits 0 to 9; other scripts' digits do not count. */
function is_digits(text) {
  return text !== "" && [...text].every((character) => "0" <= character && character <= "9");
}

/** Tell whether every character is printable ASCII, which is what an HTTP header carries safely. */
function is_printable(text) {
  return [...text].every((character) => " " <= character && character <= "~");
}

/** Tell whether every character of the text is one of `characters`. */
function is_made_of(text, characters) {
  return [...text].every((character) => characters.includes(character));
}

/** Tell whether the value looks like an address that mail could be sent to: one @, and a dotted host after it. */
function is_plausible_email(value) {
  if (typeof value !== "string" || !is_printable(value) || value.includes(" ")) {
    return false;
  }
  const parts = value.split("@");
  if (parts.length !== 2 || parts[0] === "") {
    return false;
  }
  const labels = parts[1].split(".");
  return labels.length > 1 && labels.every((label) => label !== "");
}

// traits.py: What destinations do to traits as a whole.

/** Return the text, numbers and booleans under dotted names (`address.city`); all else is left out. */
function flattened(fields, prefix = "") {
  const found = {};
  for (const [name, value] of Object.entries(fields)) {
    if (pyIsDict(value)) {
      Object.defineProperties(found, Object.getOwnPropertyDescriptors(flattened(value, `${prefix}${name}.`)));
    } else if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
      pySetKey(found, prefix + name, value);
    }
  }
  return found;
}

// What Python means, where JavaScript means something else.

// A float that is a whole number, told apart from an int; in arithmetic and as JSON it is its number.
class PyFloat {
  static pyName = "float";
  constructor(value) {
    this.value = value;
  }
  valueOf() {
    return this.value;
  }
  toJSON() {
    return this.value;
  }
  toString() {
    return (Object.is(this.value, -0) ? "-0" : this.value) + ".0";
  }
}

// Tells objects apart that are equal to themselves only.
class PyIdentity {
  static #numbers = new WeakMap();
  static #last = 0;
  static of(x) {
    if (!PyIdentity.#numbers.has(x)) PyIdentity.#numbers.set(x, (PyIdentity.#last += 1));
    return PyIdentity.#numbers.get(x);
  }
}

// A tuple: an Array of its own type, whose copies are lists.
class PyTuple extends Array {
  static pyName = "tuple";
  static get [Symbol.species]() {
    return Array;
  }
}

// e.add_note(note).
function pyAddNote(error, note) {
  if (typeof note !== "string") throw pyError("TypeError", `note must be a str, not '${pyTypeName(note)}'`);
  error.__notes__ = [...(error.__notes__ ?? []), note];
  return null;
}

// x.name(...) of an object whose class is the handler's or the library's; anything else has no such method.
function pyCallMethod(x, name, ...given) {
  const method = pyOwnAttribute(x, name);
  if (method === undefined) throw pyNoAttribute(x, name);
  if (typeof method === "function") return method(...given) ?? null;
  throw pyError("TypeError", `'${pyTypeName(method)}' object is not callable`);
}

// The characters that a method strips.
function pyCharacters(characters, name) {
  if (typeof characters === "string") return characters;
  throw pyError("TypeError", `${name} arg must be None or str`);
}

// The attribute of a function or class, undefined when it has none.
function pyClassAttribute(x, name) {
  if (name === "__name__" || name === "__qualname__") return x.pyErrorName ?? x.name;
  if (["name", "length", "prototype", "arguments", "caller"].includes(name)) return undefined;
  for (let type = x; type !== null && type !== Function.prototype; type = Object.getPrototypeOf(type)) {
    if (Object.hasOwn(type, name)) return x[name] ?? null;
  }
  return undefined;
}

// An error of Python's class of this name, "decimal.InvalidOperation" too; without a text it has no arguments.
function pyError(name, text) {
  const error = new Error(text);
  error.name = name.slice(name.lastIndexOf(".") + 1);
  if (name !== error.name) error.pyName = name;
  return error;
}

// e.args: what the error was made with.
function pyErrorArgs(error) {
  if (error.args !== undefined) return error.args;
  return PyTuple.from(Object.hasOwn(error, "message") ? [error.message] : []);
}

// The attribute of an error, undefined when it has none; what JavaScript's errors have of their own is none.
function pyErrorAttribute(error, name) {
  if (name === "args") return pyErrorArgs(error);
  if (name === "__cause__") return error.cause ?? null;
  if (name === "add_note") return (note) => pyAddNote(error, note);
  if (name === "with_traceback") return () => error;
  return pyInstanceAttribute(error, pyErrorField(name));
}

// The property that holds an attribute of an error: JavaScript has meanings of its own for some names.
function pyErrorField(name) {
  return ["name", "message", "stack", "cause"].includes(name) ? `${name}_` : name;
}

// repr(e): the class and what it was made with.
function pyErrorRepr(error) {
  const given = error.args ?? (Object.hasOwn(error, "message") ? [error.message] : []);
  return `${pyTypeName(error)}(${Array.from(given, (each) => pyRepr(each)).join(", ")})`;
}

// A number as a Python float: tagged where it would be taken for an int.
function pyFloatOf(x) {
  const number = Number(x);
  return Number.isInteger(number) && Math.abs(number) <= 2 ** 53 ? new PyFloat(number) : number;
}

// datetime.fromisoformat(text), as Python 3.11 reads it; the offset is in microseconds, null without a zone.
function pyFromIso(text) {
  const iso = /^(\d{4})(-?)(\d\d)\2(\d\d)(?:.([^Z+\p{Cs}-]*)(Z(?:\0.*)?|[+-].*)?)?$/su;
  const [, year, , month, day, time = "00", zone] = iso.exec(pyWeekDate(text)) ?? [];
  const clock = pyIsoClock(time, zone);
  const east = pyIsoClock(/^[+-]/.test(zone) ? zone.slice(1) : "00");
  if (!year || !clock || !east) throw pyError("ValueError", `Invalid isoformat string: ${pyRepr(text)}`);
  const size = ((east.hour * 60 + east.minute) * 60 + east.second) * 1000000 + east.microsecond;
  const limits = "strictly between -timedelta(hours=24) and timedelta(hours=24)";
  if (size >= 86400000000) throw pyError("ValueError", `offset must be a timedelta ${limits}`);
  const fields = { year: Number(year), month: Number(month), day: Number(day), ...clock };
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const most = { year: 9999, month: 12, day: last, hour: 23, minute: 59, second: 59 };
  const wrong = Object.keys(most).find((name, index) => fields[name] > most[name] || (index < 3 && fields[name] < 1));
  if (wrong === "year" || wrong === "day") {
    throw pyError("ValueError", wrong === "day" ? "day is out of range for month" : "year 0 is out of range");
  }
  if (wrong) throw pyError("ValueError", `${wrong} must be in ${wrong === "month" ? 1 : 0}..${most[wrong]}`);
  // Python takes less than a second for none.
  const offset = size < 1000000 ? 0 : zone[0] === "-" ? -size : size;
  return { ...fields, offset: zone === undefined ? null : offset };
}

// What a value is as a key: a text that equal values share; a list, dict or set is Python's TypeError.
function pyHash(x) {
  if (x == null) return "None";
  if (typeof x === "string") return JSON.stringify(x);
  const number = pyNumberOf(x);
  if (number !== null) return String(Number.isInteger(number) ? BigInt(number) : number);
  if (x instanceof PyTuple) return `(${x.map((item) => pyHash(item))})`;
  if (pyTypeName(x) === "bytes") return "b" + x.toString("hex");
  if (pyTypeName(x) === "frozenset") return `{${Array.from(x, pyHash).sort()}}`;
  if (typeof x.pyHash === "function") return pyTypeName(x) + x.pyHash();
  const isMutable = Array.isArray(x) || x instanceof Set || pyIsDict(x) || typeof x.pyEquals === "function";
  if (isMutable) throw pyError("TypeError", `unhashable type: '${pyTypeName(x)}'`);
  return "object " + PyIdentity.of(x);
}

// What an object or its classes have under a name, a method bound to it; undefined when they have nothing.
function pyInstanceAttribute(x, name) {
  const ends = ["float", "tuple", "dict", "set", "frozenset"];
  const isOwn = ({ constructor }) => Object.hasOwn(constructor, "pyName") && ends.includes(constructor.pyName);
  const isEnd = (each) => isOwn(each) || /\[native code\]/.test(each.constructor);
  let holder = Array.isArray(x) ? Object.getPrototypeOf(x) : x;
  while (holder === x || (holder !== null && !isEnd(holder))) {
    if (name !== "constructor" && Object.hasOwn(holder, name)) {
      return holder !== x && typeof x[name] === "function" ? x[name].bind(x) : x[name] ?? null;
    }
    holder = Object.getPrototypeOf(holder);
  }
  return undefined;
}

// str(x) of an int beyond 2**53, of as many digits as Python allows.
function pyIntText(x) {
  const text = String(x);
  if (text.replace("-", "").length <= 4300) return text;
  const limit = "Exceeds the limit (4300 digits) for integer string conversion";
  throw pyError("ValueError", `${limit}; use sys.set_int_max_str_digits() to increase the limit`);
}

// isinstance(x, dict): a plain object, or a Map with keys of any type.
function pyIsDict(x) {
  if (typeof x !== "object" || x === null) return false;
  if (x instanceof Map) return true;
  const prototype = Object.getPrototypeOf(x);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// isinstance(x, int): a bool, a whole number that is exact, or a BigInt beyond.
function pyIsInt(x) {
  return ["boolean", "bigint"].includes(typeof x) || (Number.isInteger(x) && Math.abs(x) <= 2 ** 53);
}

// The fields of an ISO time, null when it is none; before a zone Python reads loosely.
function pyIsoClock(text, isLoose) {
  const clock = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d))?)?(?:(?:[.,]|(?<=^..:..:..):|(?<=^\d{6})(?=\d\d))(\d+))?(.*)$/s;
  const [, hour, , minute, second, fraction = "", rest] = clock.exec(text) ?? ["", "", "", "", "", "", "none"];
  const isShort = fraction === "" ? /^.?$/su.test(rest) : fraction.length >= 6;
  if (rest !== "" && !(isShort && (isLoose || rest[0] === "\0"))) return null;
  const microsecond = Number(fraction.slice(0, 6).padEnd(6, "0"));
  return { hour: Number(hour), minute: Number(minute ?? 0), second: Number(second ?? 0), microsecond };
}

// The keys of a dict in Python's order, which a plain object with index-like keys has in a property of its own.
function pyKeyList(dict) {
  if (dict instanceof Map) return Array.from(dict.keys());
  return dict[Symbol.for("py.order")]?.slice() ?? Object.keys(dict);
}

// The value that a dict has for a key, undefined when it has none; what can be no key is Python's TypeError.
function pyLookup(dict, k) {
  if (dict instanceof Map) return dict.get(k);
  if (typeof k === "string") return Object.hasOwn(dict, k) ? dict[k] ?? null : undefined;
  pyHash(k);
  return undefined;
}

// Bytes where a method of bytes takes nothing else.
function pyNeedBytes(x) {
  if (Buffer.isBuffer(x)) return x;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(x)}'`);
}

// The error for an attribute that a value does not have.
function pyNoAttribute(x, name) {
  const what = typeof x === "function" ? `type object '${x.name}'` : `'${pyTypeName(x)}' object`;
  return pyError("AttributeError", `${what} has no attribute '${name}'`);
}

// The number or BigInt that an int, float or bool is; null for anything else.
function pyNumberOf(x) {
  if (typeof x === "bigint") return x;
  // An int has no -0.
  if (typeof x === "number") return x + 0;
  if (typeof x === "boolean") return Number(x);
  return x instanceof PyFloat ? x.value : null;
}

// str(x) of an int or float.
function pyNumberText(x) {
  if (typeof x === "bigint") return pyIntText(x);
  if (typeof x !== "number") return String(x);
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  if (Number.isInteger(x) && Math.abs(x) <= 2 ** 53) return String(x);
  const [digits, exponent] = x.toExponential().split("e");
  if (exponent >= -4 && exponent < 16) return Number.isInteger(x) ? `${x}.0` : String(x);
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

// What a function of texts makes of bytes: each byte is a character of its own on the way there and back.
function pyOnBytes(operation, x, ...given) {
  const isText = (each) => typeof each === "string" || Buffer.isBuffer(each);
  const text = (each) => (isText(each) ? pyNeedBytes(each).toString("latin1") : each);
  const bytes = (each) => {
    if (Array.isArray(each)) return each instanceof PyTuple ? PyTuple.from(each, bytes) : each.map(bytes);
    return typeof each === "string" ? Buffer.from(each, "latin1") : each;
  };
  return bytes(operation(text(x), ...given.map(text)));
}

// The attribute of an error, a class, or an object of one, undefined when it has none; built-in types have none.
function pyOwnAttribute(x, name) {
  if (typeof x === "function") return pyClassAttribute(x, name);
  if (x instanceof Error) return pyErrorAttribute(x, name);
  const builtIn = ["NoneType", "str", "int", "float", "bool", "bytes", "list", "tuple", "dict", "set", "frozenset"];
  return builtIn.includes(pyTypeName(x)) ? undefined : pyInstanceAttribute(x, name);
}

// One character as a URL carries it: its UTF-8, percent-encoded; half a surrogate pair as the three bytes it would be.
function pyPercentCodes(character) {
  const code = character.codePointAt(0);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const bytes = isHalf ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)] : Buffer.from(character);
  return Array.from(bytes, (byte) => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
}

// urllib.parse.quote(s, safe): UTF-8, percent-encoded but for A-Z a-z 0-9 _ . - ~ and what is safe.
function pyQuote(s, safe = "/") {
  if (typeof s !== "string" && !Buffer.isBuffer(s)) throw pyError("TypeError", "quote_from_bytes() expected bytes");
  if (typeof s === "string") pyUtf8(s);
  const text = typeof s === "string" ? s : s.toString("latin1");
  const encoded = (c) => {
    if (c <= "\x7f" && safe.includes(c)) return c;
    return typeof s === "string" ? pyPercentCodes(c) : "%" + c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
  };
  return text.replace(/[^\w.~-]/gu, encoded);
}

// What requests gives for a call: the reply once all of it has been read.
async function pyReply(fetching) {
  const reply = await fetching;
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

// repr(x).
function pyRepr(x) {
  if (typeof x !== "string") return x == null || pyNumberOf(x) !== null ? pyStr(x) : pyReprObject(x);
  const quote = x.includes("'") && !x.includes('"') ? '"' : "'";
  const short = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", [quote]: "\\" + quote };
  const characters = Array.from(x, (character) => {
    if (Object.hasOwn(short, character)) return short[character];
    if (character === " " || !/[\p{C}\p{Z}]/u.test(character)) return character;
    const code = character.codePointAt(0).toString(16);
    if (code.length <= 2) return "\\x" + code.padStart(2, "0");
    return code.length <= 4 ? "\\u" + code.padStart(4, "0") : "\\U" + code.padStart(8, "0");
  });
  return quote + characters.join("") + quote;
}

// repr(x) of bytes.
function pyReprBytes(x) {
  const quote = x.includes("'") && !x.includes('"') ? '"' : "'";
  const short = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", [quote]: "\\" + quote };
  const shown = (byte) => {
    const character = String.fromCharCode(byte);
    const isPrintable = byte >= 32 && byte < 127;
    return short[character] ?? (isPrintable ? character : "\\x" + byte.toString(16).padStart(2, "0"));
  };
  return "b" + quote + Array.from(x, shown).join("") + quote;
}

// repr(x) of what is no text, number, bool or None; `around` are the containers that x is in.
function pyReprObject(x, around = []) {
  if (typeof x.pyRepr === "function") return x.pyRepr();
  if (x instanceof Error) return pyErrorRepr(x);
  const type = pyTypeName(x);
  if (type === "bytes") return pyReprBytes(x);
  const brackets = { list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}" }[type];
  if (brackets === undefined) throw pyError("TypeError", `the repr of this ${type} has an address in it`);
  const [open, close] = brackets;
  if (around.includes(x)) return `${open}...${close}`;
  const inner = (each) => (Array.isArray(each) || pyIsDict(each) ? pyReprObject(each, [...around, x]) : pyRepr(each));
  if (type === "dict") return `{${pyKeyList(x).map((key) => `${inner(key)}: ${inner(pyLookup(x, key))}`).join(", ")}}`;
  if (x instanceof Set && x.size > 1) throw pyError("TypeError", "the order of a set is not Python's");
  const items = Array.from(x, inner).join(", ");
  if (x instanceof Set && x.size === 0) return `${type}()`;
  if (type === "frozenset") return `frozenset({${items}})`;
  return open + items + (type === "tuple" && x.length === 1 ? "," : "") + close;
}

// d[k] = v of a dict; a plain object gets its order written down once JavaScript would keep another.
function pySetKey(d, k, v) {
  if (d instanceof Map) {
    d.set(k, v);
    return;
  }
  if (typeof k !== "string") throw pyError("TypeError", "a key of a dict that is not a str");
  const order = Symbol.for("py.order");
  if (!Object.hasOwn(d, k)) {
    if (d[order]) d[order].push(k);
    else if (/^\d+$/.test(k)) Object.defineProperty(d, order, { value: [...Object.keys(d), k], configurable: true });
  }
  if (k !== "__proto__") d[k] = v ?? null;
  else Object.defineProperty(d, k, { value: v ?? null, writable: true, enumerable: true, configurable: true });
}

// str(x).
function pyStr(x) {
  if (typeof x === "string") return x;
  if (pyNumberOf(x) !== null && typeof x !== "boolean") return pyNumberText(x);
  if (typeof x === "boolean") return x ? "True" : "False";
  if (x == null) return "None";
  if (typeof x.pyStr === "function") return x.pyStr();
  return x instanceof Error ? x.message : pyRepr(x);
}

// x.strip(characters): white space when there are none; \x1c to \x1f and \x85 are some in Python, \ufeff is not.
function pyStrip(x, characters = null) {
  if (Buffer.isBuffer(x)) return pyOnBytes(pyStripOf, x, characters ?? Buffer.from("\t\n\v\f\r "));
  if (typeof x !== "string") return pyCallMethod(x, "strip", characters);
  if (characters !== null) return pyStripOf(x, pyCharacters(characters, "strip"));
  const space = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  const isSpace = (at) => space.test(x.charAt(at));
  let [start, end] = [0, x.length];
  while (isSpace(start)) start += 1;
  while (end > start && isSpace(end - 1)) end -= 1;
  return x.slice(start, end);
}

// s.strip(characters), at the start and the end or at one of them only.
function pyStripOf(s, characters, atStart = true, atEnd = true) {
  const [text, dropped] = [Array.from(s), Array.from(characters)];
  const isKept = (character) => !dropped.includes(character);
  const start = text.findIndex(isKept);
  if (start === -1) return "";
  return text.slice(atStart ? start : 0, atEnd ? text.findLastIndex(isKept) + 1 : text.length).join("");
}

// dt.timestamp() of a datetime with a zone: seconds since 1970, exactly rounded.
function pyTimestamp(dt) {
  const day = new Date(0).setUTCFullYear(dt.year, dt.month - 1, dt.day) / 1000;
  const seconds = day + (dt.hour * 60 + dt.minute) * 60 + dt.second;
  return pyFloatOf(`${BigInt(seconds) * 1000000n + BigInt(dt.microsecond - dt.offset)}e-6`);
}

// The name of a value's Python type, as error texts have it.
function pyTypeName(x) {
  if (x == null) return "NoneType";
  const name = { string: "str", boolean: "bool", bigint: "int" }[typeof x];
  if (name) return name;
  if (typeof x === "number") return pyIsInt(x) ? "int" : "float";
  if (typeof x === "function") return /^class\b/.test(x) ? "type" : "function";
  if (x instanceof Error) return x.name.slice(x.name.lastIndexOf(".") + 1);
  if (Object.prototype.toString.call(x) === "[object Generator]") return "generator";
  // A plain object may have a key "constructor".
  const type = Object.getPrototypeOf(x)?.constructor;
  if (Object.hasOwn(type ?? {}, "pyName")) return type.pyName;
  if (Array.isArray(x)) return "list";
  if (Buffer.isBuffer(x)) return "bytes";
  if (x instanceof Set) return "set";
  return pyIsDict(x) ? "dict" : type.name;
}

// A URL as requests sends it: what is percent-encoded needlessly is decoded, and a lone % is encoded.
function pyUrl(url) {
  if (/^[^?]*\/\.\.?(?:[/?]|$)/.test(url)) throw pyError("InvalidURL", "/./ or /../, which only requests resolves");
  const upper = url.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  if (/%(?![0-9A-F]{2})/.test(upper)) return upper.replaceAll("%", "%25");
  if (upper.includes("%2E")) throw pyError("InvalidURL", "a percent-encoded dot, which JavaScript takes for a step");
  return upper.replace(/%(?:2D|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/g, (code) => decodeURIComponent(code));
}

// s.encode() of a text; half a surrogate pair is an error.
function pyUtf8(s) {
  const half = /\p{Surrogate}+/u.exec(s);
  if (!half) return Buffer.from(s);
  const [start, count] = [Array.from(s.slice(0, half.index)).length, half[0].length];
  const one = `character '\\u${half[0].charCodeAt(0).toString(16)}' in position ${start}`;
  const which = count === 1 ? one : `characters in position ${start}-${start + count - 1}`;
  throw pyError("UnicodeEncodeError", `'utf-8' codec can't encode ${which}: surrogates not allowed`);
}

// A text with the week date that it may begin with as a calendar date.
function pyWeekDate(text) {
  const week = /^(\d{4})(?:-W(\d\d)(?:-(\d)(?!\d))?|W(\d\d)(?:(\d)(?=(?:\d(?:\d\d)*)?(?!\d)))?)/;
  return text.replace(week, (all, year, dashed, dashedDay, basic, basicDay) => {
    const [number, day] = [Number(dashed ?? basic), Number(dashedDay ?? basicDay ?? 1)];
    // Week 1 is the one with January 4th in it.
    const at = new Date(0);
    const monday = (year) => at.setUTCFullYear(year, 0, 4) - ((at.getUTCDay() + 6) % 7) * 86400000;
    const [next, start] = [monday(Number(year) + 1), monday(year) + (number - 1) * 604800000];
    if (number < 1 || start >= next || day < 1 || day > 7) return "W";
    return new Date(start + (day - 1) * 86400000).toISOString().slice(0, 10);
  });
}
