// Made by segment-emulator port from ../shared/text.py, ../shared/dates.py, ../shared/fields.py, ../shared/sending.py, ../shared/settings.py, ../shared/endpoint.py, ../shared/userpilot.py, handler.py; digest 050a8dead7a6a2ee

/**
 * Segment events to Userpilot's REST API, as Segment's catalogue destination "Userpilot Cloud (Actions)" sends them.
 *
 * README.md beside this file says what goes where and why; every function here is one row of its table.
 */

// Beyond this two neighbouring ids become one number, so the text would name somebody else.
const LARGEST_EXACT_NUMBER = 9007199254740991;
// Seconds, each for connecting and for reading. Segment stops a function after five; the longest here sends twice.
const TIMEOUT = 2;
const REPLY_TEXT_SHOWN = 200;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const HOST_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
// What HTTP clients in Python and JavaScript write alike in a path.
const PATH_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%:@!$&'()*+,;=";
const DEFAULT_PORTS = { https: "443", http: "80" };
const US_ADDRESS = "https://analytex.userpilot.io";

/** Create or update a user; a company with an id among the traits becomes the user's company too. */
async function onIdentify(event, settings) {
  required_key(settings, "apiKey");
  const traits = optional_object(event.traits, "traits") || {};
  const payload = { userId: user_or_anonymous_id(event), createdAt: created_at(traits), traits };
  const company = traits.company;
  if (pyIsDict(company) && company.id != null) {
    await send(userpilot_api(settings, "apiKey"), "POST", "/v1/identify", { ...user_body(payload), company });
  } else {
    await identifyUser(payload, settings);
  }
}

/** Record an event with its properties, exactly as they came. */
async function onTrack(event, settings) {
  required_key(settings, "apiKey");
  const payload = {
    userId: user_or_anonymous_id(event),
    name: required_text(event.event, "event"),
  };
  const properties = optional_object(event.properties, "properties");
  if (properties != null) {
    payload.properties = properties;
  }
  await trackEvent(payload, settings);
}

/** Create or update a company; only an identify with a company ties a user to it. */
async function onGroup(event, settings) {
  required_key(settings, "apiKey");
  const group_id = required_id(event.groupId, "groupId");
  const traits = optional_object(event.traits, "traits") || {};
  await identifyCompany({ groupId: group_id, createdAt: created_at(traits), traits }, settings);
}

/** Have the user deleted; Userpilot does it in the following night. */
async function onDelete(event, settings) {
  const api = userpilot_api(settings, "apiKey");
  await send(api, "DELETE", "/v1/users", { users: [required_id(event.userId, "userId")] });
}

/** Refuse: the catalogue destination has no action for page. */
function onPage(_event, _settings) {
  throw new EventNotSupported("Userpilot Cloud does not take page events");
}

/** Refuse: the catalogue destination has no action for screen. */
function onScreen(_event, _settings) {
  throw new EventNotSupported("Userpilot Cloud does not take screen events");
}

/** Refuse: Userpilot cannot merge two users. */
function onAlias(_event, _settings) {
  throw new EventNotSupported("Userpilot Cloud does not take alias events");
}

/** Do what the catalogue's action Identify User does with its payload. */
async function identifyUser(payload, settings) {
  await send(userpilot_api(settings, "apiKey"), "POST", "/v1/identify", user_body(payload));
}

/** Do what the catalogue's action Identify Company does with its payload. */
async function identifyCompany(payload, settings) {
  const body = { company_id: payload.groupId, metadata: metadata_of(payload) };
  await send(userpilot_api(settings, "apiKey"), "POST", "/v1/companies/identify", body);
}

/** Do what the catalogue's action Track Event does with its payload; it takes an event without a user, too. */
async function trackEvent(payload, settings) {
  const body = {};
  if ("userId" in payload) {
    body.user_id = payload.userId;
  }
  body.event_name = payload.name;
  if ("properties" in payload) {
    body.metadata = payload.properties;
  }
  await send(userpilot_api(settings, "apiKey"), "POST", "/v1/track", body);
}

/** Return the body that creates or updates the user of a payload. */
function user_body(payload) {
  return { user_id: payload.userId, metadata: metadata_of(payload) };
}

/** Return userId, else anonymousId; one of them must be there. */
function user_or_anonymous_id(event) {
  const user_id = optional_id(event.userId, "userId") || optional_id(event.anonymousId, "anonymousId");
  if (user_id === "") {
    throw new InvalidEventPayload("userId or anonymousId is required");
  }
  return user_id;
}

/** Return the trait createdAt, which must be a date; an empty one is none, as at Segment. */
function created_at(traits) {
  const value = traits.createdAt;
  if (!is_filled(value)) {
    return null;
  }
  if (!is_date(value)) {
    throw new InvalidEventPayload("traits.createdAt must be a number or a date such as 2026-01-31T09:30:00Z");
  }
  return value;
}

/** Return the traits of a payload with its date as created_at; a createdAt that is empty stays where it is. */
function metadata_of(payload) {
  const traits = payload.traits || {};
  const metadata = Object.fromEntries(
    Object.entries(traits).filter(([name, value]) => name !== "createdAt" || !is_filled(value)),
  );
  if (is_filled(payload.createdAt)) {
    metadata.created_at = payload.createdAt;
  }
  return metadata;
}

/** Return whether JavaScript, whose rule this is, takes the value for true: empty lists and objects are. */
function is_filled(value) {
  return Array.isArray(value) || pyIsDict(value) || Boolean(value);
}

// dates.py: Dates and times as they stand in events: ISO 8601 above all.

/** Return whether the value can be a date: a number, digits, ISO 8601, M/D/YYYY or YYYY/M/D. */
function is_date(value) {
  if (typeof value === "string") {
    return is_digits(value) || is_iso(value) || is_slashed(value);
  }
  return typeof value === "number";
}

/** Return whether the text is a date or date-time that Python's fromisoformat reads. */
function is_iso(text) {
  try {
    pyDatetimeOfIso(text);
  } catch (error) {
    if (pyIsError(error, "ValueError")) {
      return false;
    } else {
      throw error;
    }
  }
  return true;
}

/** Return whether the text is a real day written M/D/YYYY or YYYY/M/D. */
function is_slashed(text) {
  const parts = text.split("/");
  if (parts.length !== 3 || !parts.every((part) => is_digits(part))) {
    return false;
  }
  if ([...parts[0]].length === 4) {
    return is_iso(`${parts[0]}-${two_digits(parts[1])}-${two_digits(parts[2])}`);
  }
  return is_iso(`${parts[2]}-${two_digits(parts[0])}-${two_digits(parts[1])}`);
}

/** Return a single digit with a zero before it, and any other text as it is. */
function two_digits(text) {
  return [...text].length === 1 ? "0" + text : text;
}

// endpoint.py: Where requests go: the endpoint setting as people really type it, made one exact base address.

/**
 * Return `scheme://host[:port][/prefix]` without a trailing slash; the default when there is no such address.
 *
 * A dotted host without a scheme gets https; a query or fragment is cut off. A user name or IPv6 host: the default.
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

/** Return whether the text is a host name of letters, digits, - and _, or an IPv4 address. */
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

/** Return whether the text is a whole number from 0 to `most`, both written without leading zeros. */
function is_number_up_to(text, most) {
  if (!is_digits(text) || (text !== "0" && text.startsWith("0"))) {
    return false;
  }
  return text.length < most.length || (text.length === most.length && text <= most);
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
      response = await pyFetchedText(fetch(pyUrl(url), {
        method: "GET",
        headers,
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    } else if (method === "DELETE") {
      response = await pyFetchedText(fetch(pyUrl(url), {
        method: "DELETE",
        headers,
        body: JSON.stringify(body),
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    } else {
      response = await pyFetchedText(fetch(pyUrl(url), {
        method: "POST",
        headers,
        body: JSON.stringify(body),
        timeout: TIMEOUT * 1000,
        redirect: "manual",
      }));
    }
  } catch (error) {
    if (pyIsError(error, "requests.Timeout")) {
      throw new RetryError(`${api.name}: timed out`);
    } else if (pyIsError(error, "requests.RequestException")) {
      throw new RetryError(`${api.name}: connection failed`);
    } else {
      throw error;
    }
  }
  const status = response.status_code;
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

/** Return whether the setting has a value: null and blank text count as none. */
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

// text.py: Small questions about text, asked character by character so that Python and JavaScript answer alike.

/** Return whether the text is one or more of the digits 0 to 9; other scripts' digits do not count. */
function is_digits(text) {
  return text !== "" && [...text].every((character) => "0" <= character && character <= "9");
}

/** Return whether every character is printable ASCII, which is what an HTTP header carries safely. */
function is_printable(text) {
  return [...text].every((character) => " " <= character && character <= "~");
}

/** Return whether every character of the text is one of `characters`. */
function is_made_of(text, characters) {
  return [...text].every((character) => characters.includes(character));
}

// userpilot.py: Userpilot's REST API, as both Userpilot destinations speak to it.

/** Return the API that `send` takes, with the key from the setting of that name. */
function userpilot_api(settings, key_setting) {
  return {
    name: "Userpilot",
    base: base_address(settings.endpoint, US_ADDRESS),
    headers: {
      Authorization: `Token ${required_key(settings, key_setting)}`,
      "Content-Type": "application/json",
      "X-API-Version": "2020-09-22",
    },
    advice: `check the setting ${key_setting} (an App Token is not an API key)`,
  };
}

// What Python means, where JavaScript means something else.

// A day of the calendar.
class PyDate {
  static pyName = "datetime.date";
  constructor(year, month, day) {
    Object.assign(this, pyInRange({ year, month, day }));
  }
  // The number of days up to this one, from year 1 on.
  toordinal() {
    return pyDayNumber(this.year, this.month, this.day);
  }
  isoformat() {
    return pyDateText(this);
  }
  replace(year = this.year, month = this.month, day = this.day) {
    return new PyDate(year, month, day);
  }
  pyStr() {
    return this.isoformat();
  }
  pyRepr() {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }
  pyHash() {
    return this.isoformat();
  }
  pyEquals(other) {
    if (!(other instanceof PyDate)) return undefined;
    return !(other instanceof PyDatetime) && this.toordinal() === other.toordinal();
  }
  toJSON() {
    return pyNoJson(this);
  }
}

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

// A reply of which only the status is asked for.
class PyReply {
  static pyName = "requests.models.Response";
  constructor(status) {
    this.status_code = status;
  }
  pyRepr() {
    return `<Response [${this.status_code}]>`;
  }
}

// A length of time in days, seconds and microseconds.
class PyTimedelta {
  static pyName = "datetime.timedelta";
  constructor(days = 0, seconds = 0, microseconds = 0, milliseconds = 0, minutes = 0, hours = 0, weeks = 0) {
    const given = { microseconds, milliseconds, seconds, minutes, hours, days, weeks };
    const micro = pyMicrosecondsOf(given);
    const day = 86400000000n;
    const rest = ((micro % day) + day) % day;
    this.days = pyInteger((micro - rest) / day);
    if (Math.abs(Number(this.days)) > 999999999) pyTimedeltaTooLarge(this.days);
    this.seconds = Number(rest / 1000000n);
    this.microseconds = Number(rest % 1000000n);
  }
  static of(micro) {
    return new PyTimedelta(0, 0, pyInteger(micro));
  }
  get total() {
    return (BigInt(this.days) * 86400n + BigInt(this.seconds)) * 1000000n + BigInt(this.microseconds);
  }
  pyStr() {
    const clock = [Math.trunc(this.seconds / 3600), Math.trunc(this.seconds / 60) % 60, this.seconds % 60];
    const text = clock.map((part, index) => String(part).padStart(index ? 2 : 1, "0")).join(":");
    const days = this.days ? `${this.days} day${Math.abs(this.days) === 1 ? "" : "s"}, ` : "";
    return days + text + (this.microseconds ? `.${String(this.microseconds).padStart(6, "0")}` : "");
  }
  pyRepr() {
    const parts = ["days", "seconds", "microseconds"].filter((name) => this[name]);
    return `datetime.timedelta(${parts.map((name) => `${name}=${this[name]}`).join(", ") || "0"})`;
  }
  pyEquals(other) {
    return other instanceof PyTimedelta ? this.total === other.total : undefined;
  }
  pyHash() {
    return String(this.total);
  }
  toJSON() {
    return pyNoJson(this);
  }
}

// A tuple: an Array of its own type, whose copies are lists.
class PyTuple extends Array {
  static pyName = "tuple";
  static get [Symbol.species]() {
    return Array;
  }
}

// A time zone, whichever it is.
class PyTzinfo {
  static pyName = "datetime.tzinfo";
  toJSON() {
    return pyNoJson(this);
  }
}

// Python's error for an object of a class that has abstract methods.
function pyAbstract(name, methods) {
  const words = `method${methods.length > 1 ? "s" : ""} ${methods.join(", ")}`;
  throw pyError("TypeError", `Can't instantiate abstract class ${name} with abstract ${words}`);
}

// e.add_note(note).
function pyAddNote(error, note) {
  if (typeof note !== "string") throw pyError("TypeError", `note must be a str, not '${pyTypeName(note)}'`);
  error.__notes__ = [...(error.__notes__ ?? []), note];
  return null;
}

// The type of an argument as C's errors name it.
function pyArgumentType(x) {
  return x == null ? "None" : pyTypeName(x);
}

// The name of the built-in type that a value is of, or that its class derives from; else that of its class.
function pyBaseType(x) {
  if (x?.pyAsText !== undefined) return "str";
  if (x?.pyAsNumber !== undefined) return pyTypeName(x.pyAsNumber);
  if (pyIsDict(x)) return "dict";
  if (Array.isArray(x)) return pyIsList(x) ? "list" : "tuple";
  if (x instanceof Set) return x.constructor.pyIsFrozen ? "frozenset" : "set";
  return pyTypeName(x);
}

// The built-in type or error that a function stands for as a value; undefined for any other function.
function pyBuiltInTypeName(f) {
  // Without the first letters of a helper's name, so that a file need not carry each of them.
  const numbers = { Int: "int", Float: "float", Truthy: "bool", Str: "str", StrOf: "str", Bytes: "bytes" };
  const others = { List: "list", Dict: "dict", TupleOf: "tuple", Set: "set", FrozenSet: "frozenset" };
  const names = { ...numbers, ...others, NoneType: "NoneType", TypeOf: "type", FunctionType: "function" };
  // A class may have a method called name.
  const short = typeof f.name === "string" && f.name.startsWith("py") ? f.name.slice(2) : "";
  return Object.hasOwn(names, short) ? names[short] : f.pyErrorName;
}

// The bytes that a value of a type such as bytes has; undefined for any other.
function pyBytesView(x) {
  return Buffer.isBuffer(x) ? x : x?.pyAsBytes;
}

// An int that C can hold, where Python takes nothing else.
function pyCInt(x) {
  const number = pyIndexOf(x);
  if (Math.abs(Number(number)) > 2 ** 63) throw pyError("OverflowError", "Python int too large to convert to C long");
  if (number > 2147483647) throw pyError("OverflowError", "signed integer is greater than maximum");
  if (number < -2147483648) throw pyError("OverflowError", "signed integer is less than minimum");
  return number;
}

// x.name(...) of an object whose class is the handler's or the library's; anything else has no such method.
function pyCallMethod(x, name, ...given) {
  const method = pyOwnAttribute(x, name);
  if (method === undefined) throw pyNoAttribute(x, name);
  return pyCalled(method, ...given);
}

// f(...given) of a value that may be no function.
function pyCalled(f, ...given) {
  if (typeof f === "function") {
    if (/^class\b/.test(f)) {
      // Classes that are values are told what their objects are made of.
      const isKnown = Object.hasOwn(f, "pyBinds") && f.pyMeta === undefined;
      return pyMade(f, isKnown ? f.pyBinds(given) : given);
    }
    if (given.length !== f.length) pyCheckGiven(f, given);
    return f(...given) ?? null;
  }
  if (typeof f?.pyCall === "function") return f.pyCall(...given) ?? null;
  throw pyError("TypeError", `'${pyTypeName(f)}' object is not callable`);
}

// What Python's errors call a function of the handler's own: a method by its class, a lambda <lambda>.
function pyCalledName(f) {
  const { name } = f.pyCalledAs ?? f;
  const alone = pyIsLambda(f.pyCalledAs ?? f) ? "<lambda>" : name;
  if (f.pyQualname !== undefined || f.pyOf === undefined) return f.pyQualname ?? alone;
  const type = Object.hasOwn(f.pyOf, "pyName") ? f.pyOf.pyName.replace(/.*\./, "") : f.pyOf.name;
  return `${type}.${name}`;
}

// The characters that a method strips.
function pyCharacters(characters, name) {
  if (typeof characters === "string") return characters;
  throw pyError("TypeError", `${name} arg must be None or str`);
}

// The charset of a reply: what its Content-Type says, ISO-8859-1 for text without one, else UTF-8.
function pyCharset(type) {
  const [kind, ...parameters] = (type ?? "").split(";").map((part) => pyStripOf(part, " \t\x85\xa0"));
  const found = parameters.map((parameter) => /^([^=]*)=([^]*)$/.exec(parameter)?.slice(1) ?? [""]);
  const own = found.findLast(([name]) => pyStripOf(name, "\"' ").toLowerCase() === "charset");
  if (own) return pyStripOf(pyStripOf(own[1], "\"' "), "\"'") || "utf-8";
  return kind.includes("text") ? "ISO-8859-1" : "utf-8";
}

// Python's error for a function that is called with fewer or more than it takes; `who` is a method of a built-in type.
function pyCheckGiven(f, given, who = "") {
  // A method that is passed on counts what it gets by itself.
  if (f.pyCounts) return;
  const names = pyParametersOf(f) ?? ["*args"];
  const star = names.findIndex((name) => name.startsWith("*"));
  if (star !== -1 && f.pyBinds !== undefined) return void f.pyBinds(given);
  const below = given.length > 0 ? f.pyUnder?.pyBinds : undefined;
  if (star !== -1 && below !== undefined) return void below(given.slice(1));
  const plain = star === -1 ? names : names.slice(0, star);
  const least = plain.filter((name) => !name.endsWith("=")).length;
  const most = names.includes("*args") ? Infinity : plain.length;
  const isHelper = /^py[A-Z]/.test((f.pyCalledAs ?? f).name);
  const isOfLibrary = f.pyOf !== undefined && Object.hasOwn(f.pyOf, "pyName");
  // What helpers hand on to a library's method has None for what was not given.
  const count = isOfLibrary ? given.findLastIndex((each) => each != null) + 1 : given.length;
  if ((given.length >= least && count <= most) || (isOfLibrary && isHelper)) return;
  const self = who === "" ? 0 : 1;
  const called = who || f.name.replace(/^py(.)/, (_, first) => first.toLowerCase());
  if (isHelper || self) throw pyMiscounted(called, least - self, most - self, given.length - self);
  const missing = plain.slice(given.length).filter((name) => !name.endsWith("="));
  const what = missing.length > 0 ? pyMissingArguments(missing) : pyTooManyArguments(f, plain, given.length, 0);
  throw pyError("TypeError", `${pyCalledName(f)}() ${what}`);
}

// The attribute of a function or class, undefined when it has none; a method of a class is a function of its objects.
function pyClassAttribute(x, name) {
  if (x.pyIsPartial && /^__(?:qual)?name__$/.test(name)) return undefined;
  if (name === "__name__" && Object.hasOwn(x, "pyName")) return x.pyName.slice(x.pyName.lastIndexOf(".") + 1);
  const builtIn = pyBuiltInTypeName(x)?.replace(/.*\./, "");
  if (name === "__name__") return builtIn ?? (pyIsLambda(x) ? "<lambda>" : x.name.replace(/^bound /, ""));
  if (name === "__qualname__") return builtIn ?? pyQualname(x);
  if (name === "__doc__") return x.__doc__ ?? null;
  if (["prototype", "arguments", "caller", "constructor"].includes(name)) return undefined;
  for (let type = x; type !== null && type !== Function.prototype; type = Object.getPrototypeOf(type)) {
    if (pyIsField(type, name)) {
      const value = x[name] ?? null;
      const isMethod = typeof value === "function" && value.prototype === undefined && x.prototype !== undefined;
      return isMethod ? pyDescribedAs(value, value.bind(x)) : value;
    }
    const method = Object.getOwnPropertyDescriptor(type.prototype ?? {}, name)?.value;
    if (typeof method === "function") return pyFunctionFrom(method, name, undefined, `${pyQualname(type)}.${name}`);
  }
  if (pyIsPropertyOf(x, name)) throw pyError("TypeError", `${name} of a class as a value, which is a property`);
  return undefined;
}

// A time of day as HH:MM:SS.ffffff, as far as timespec says.
function pyClockText({ hour, minute, second, microsecond }, timespec = "auto") {
  const names = ["hours", "minutes", "seconds", "milliseconds", "microseconds"];
  const wanted = timespec === "auto" ? (microsecond ? "microseconds" : "seconds") : timespec;
  if (!names.includes(wanted)) throw pyError("ValueError", "Unknown timespec value");
  const parts = [hour, minute, second].slice(0, names.indexOf(wanted) + 1);
  const fraction = String(microsecond).padStart(6, "0").slice(0, { milliseconds: 3, microseconds: 6 }[wanted] ?? 0);
  return parts.map((part) => String(part).padStart(2, "0")).join(":") + (fraction && `.${fraction}`);
}

// A date as YYYY-MM-DD.
function pyDateText({ year, month, day }) {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

// datetime.fromisoformat(text).
function pyDatetimeOfIso(text) {
  if (typeof text !== "string") throw pyError("TypeError", "fromisoformat: argument must be str");
  const { year, month, day, hour, minute, second, microsecond, offset } = pyFromIso(text);
  const zone = offset === null ? null : offset === 0 ? PyTimezone.utc : new PyTimezone(PyTimedelta.of(offset));
  return new PyDatetime(year, month, day, hour, minute, second, microsecond, zone);
}

// The number of a day: January 1st of year 1 is 1.
function pyDayNumber(year, month, day) {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86400000 + 719163;
}

// A reply's bytes as text; what is wrong in them becomes U+FFFD.
function pyDecodeText(bytes, charset) {
  if (bytes.length === 0) return "";
  const name = charset === null ? "utf-8" : charset.toLowerCase().replace(/[^a-z0-9.]+/g, "-");
  if (["utf-8", "utf8", "u8", "utf"].includes(name)) return bytes.toString();
  if (/^(?:iso-?8859(?:-1)?|latin(?:-?1)?|l1|8859|cp819|iso-ir-100)$/.test(name)) return bytes.toString("latin1");
  const isAscii = ["ascii", "us-ascii", "us", "646"].includes(name);
  if (isAscii) return bytes.toString("latin1").replace(/[\x80-\xff]/g, "\ufffd");
  if (!["windows-1252", "cp1252", "1252"].includes(name)) {
    throw pyError("LookupError", `a reply's charset that the port does not read: ${charset}; set response.encoding`);
  }
  const upper = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (c) => upper[c.charCodeAt(0) - 0x80]);
}

// A function with the names of its parameters, by which it can be called; a method of a class has one before them.
function pyDescribed(f, parameters, qualname = f.name, self = 0) {
  const fields = { pyParameters: parameters, pyQualname: qualname, pySelf: self };
  // Of what goes by name only, JavaScript's own count tells nothing.
  if (parameters.some((name) => name.startsWith("*"))) fields.length = -1;
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(f, name, { value, configurable: true });
  return f;
}

// A function made from f, which can be called as f can.
function pyDescribedAs(f, made) {
  made.pyCalledAs = f;
  if (f.pyBinds !== undefined) Object.defineProperty(made, "pyBinds", { value: f.pyBinds });
  if (f.__doc__ !== undefined) made.__doc__ = f.__doc__;
  return f.pyParameters === undefined ? made : pyDescribed(made, f.pyParameters, f.pyQualname, f.pySelf);
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
  if (["request", "response"].includes(name) && pyIsError(error, "requests.RequestException")) {
    return error[name] ?? null;
  }
  if (name === "msg" && pyIsError(error, "SyntaxError")) return pyErrorArgs(error)[0] ?? null;
  if (name === "add_note") return (note) => pyAddNote(error, note);
  if (name === "with_traceback") return (_) => error;
  return pyInstanceAttribute(error, pyErrorField(name));
}

// The bases of an exception class that Python or requests has; what is not named here derives from Exception.
function pyErrorBases(kind) {
  const derived = {
    BaseException: "Exception SystemExit KeyboardInterrupt GeneratorExit",
    AttributeError: "dataclasses.FrozenInstanceError",
    ArithmeticError: "FloatingPointError OverflowError ZeroDivisionError decimal.DecimalException",
    LookupError: "IndexError KeyError",
    KeyError: "zoneinfo.ZoneInfoNotFoundError",
    ImportError: "ModuleNotFoundError",
    NameError: "UnboundLocalError",
    RuntimeError: "NotImplementedError RecursionError",
    SyntaxError: "IndentationError xml.etree.ElementTree.ParseError",
    IndentationError: "TabError",
    TypeError: "requests.StreamConsumedError",
    IOError: "OSError",
    EnvironmentError: "OSError",
    OSError:
      "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError " +
      "IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError requests.RequestException",
    ConnectionError: "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
    "socket.timeout": "TimeoutError",
    ValueError:
      "UnicodeError json.JSONDecodeError binascii.Error requests.MissingSchema requests.InvalidSchema " +
      "requests.InvalidURL requests.InvalidHeader calendar.IllegalMonthError statistics.StatisticsError " +
      "ipaddress.AddressValueError urllib3.LocationParseError",
    UnicodeError: "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
    "json.JSONDecodeError": "JSONDecodeError requests.JSONDecodeError",
    Warning:
      "BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning " +
      "ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning requests.RequestsWarning",
    DeprecationWarning: "requests.FileModeWarning",
    "requests.RequestsWarning": "requests.FileModeWarning requests.RequestsDependencyWarning",
    ZeroDivisionError: "decimal.DivisionByZero",
    "decimal.DecimalException": "decimal.InvalidOperation decimal.DivisionByZero decimal.Inexact decimal.Rounded",
    "requests.RequestException":
      "requests.HTTPError requests.ConnectionError requests.Timeout requests.TooManyRedirects requests.URLRequired " +
      "requests.InvalidJSONError requests.MissingSchema requests.InvalidSchema requests.InvalidURL " +
      "requests.InvalidHeader requests.ChunkedEncodingError requests.ContentDecodingError " +
      "requests.StreamConsumedError requests.RetryError",
    "requests.ConnectionError": "requests.ProxyError requests.SSLError requests.ConnectTimeout",
    "requests.Timeout": "requests.ReadTimeout requests.ConnectTimeout",
    "requests.InvalidJSONError": "requests.JSONDecodeError",
  };
  const bases = Object.keys(derived).filter((base) => derived[base].split(" ").includes(kind));
  return bases.length > 0 || kind === "BaseException" ? bases : ["Exception"];
}

// The property that holds an attribute of an error: JavaScript has meanings of its own for some names.
function pyErrorField(name) {
  if (name === "__cause__") return "cause";
  return ["name", "message", "stack", "cause"].includes(name) ? `${name}_` : name;
}

// The built-in classes that an error is directly of: its own, that of its class, or what JavaScript's own stands for.
function pyErrorKinds(error) {
  const { name } = error ?? {};
  const base = error?.constructor?.pyBase;
  if (base !== undefined) return base.split(" ");
  if (name === "FetchError") return [pyFaultKind(error)];
  if (name === "RangeError") return [/call stack/.test(error.message) ? "RecursionError" : "MemoryError"];
  return [error?.pyName ?? { ReferenceError: "NameError", URIError: "UnicodeError" }[name] ?? String(name)];
}

// repr(e): the class and what it was made with.
function pyErrorRepr(error) {
  const given = error.args ?? (Object.hasOwn(error, "message") ? [error.message] : []);
  return `${pyTypeName(error)}(${Array.from(given, (each) => pyRepr(each)).join(", ")})`;
}

// What requests calls a fault of the network that node-fetch tells.
function pyFaultKind({ type, code, message }) {
  if (type === "request-timeout") return "requests.ReadTimeout";
  if (/^Z_/.test(code)) return "requests.ContentDecodingError";
  if (type === "system" && /^Invalid response body/.test(message)) return "requests.ChunkedEncodingError";
  if (/CERT|SSL|TLS|EPROTO/.test(code)) return "requests.SSLError";
  return "requests.ConnectionError";
}

// What requests gives for a call, of a reply of which only the status and the text are asked for.
async function pyFetchedText(fetching) {
  const reply = await fetching;
  return new PyTextReply(reply, await reply.buffer());
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
  if (size >= 86400000000) {
    const given = pyRepr(PyTimedelta.of(zone[0] === "-" ? -size : size));
    throw pyError("ValueError", `offset must be a timedelta ${limits}, not ${given}.`);
  }
  // Python takes less than a second for none.
  const offset = zone === undefined ? null : size < 1000000 ? 0 : zone[0] === "-" ? -size : size;
  const fields = { year: Number(year), month: Number(month), day: Number(day), ...clock, offset };
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const most = { year: 9999, month: 12, day: last, hour: 23, minute: 59, second: 59 };
  const wrong = Object.keys(most).find((name, index) => fields[name] > most[name] || (index < 3 && fields[name] < 1));
  if (wrong === "year" || wrong === "day") {
    throw pyError("ValueError", wrong === "day" ? "day is out of range for month" : "year 0 is out of range");
  }
  if (wrong) throw pyError("ValueError", `${wrong} must be in ${wrong === "month" ? 1 : 0}..${most[wrong]}`);
  return fields;
}

// A method as the function that it is in Python: its object comes first.
function pyFunctionFrom(method, name, parameters, qualname) {
  const made = pyNamed(name, (...given) => method.call(...given));
  const fields = { length: Math.max(method.length + 1, 0) || -1, pyUnder: method, pyQualname: qualname };
  for (const [field, value] of Object.entries(fields)) {
    Object.defineProperty(made, field, { value, configurable: true });
  }
  if (method.__doc__ !== undefined) made.__doc__ = method.__doc__;
  return parameters === undefined ? made : pyDescribed(made, parameters, qualname);
}

// What a value is as a key: a text that equal values share; a list, dict or set is Python's TypeError.
function pyHash(x) {
  if (x == null) return "None";
  if (typeof x === "string") return JSON.stringify(x);
  const number = pyNumberOf(x);
  if (number !== null) return String(Number.isInteger(number) ? BigInt(number) : number);
  if (x.pyAsText !== undefined) return JSON.stringify(x.pyAsText);
  if (x instanceof PyTuple) return `(${x.map((item) => pyHash(item))})`;
  if (pyTypeName(x) === "bytes") return "b" + x.toString("hex");
  if (x.constructor.pyIsFrozen) return `{${Array.from(x, pyHash).sort()}}`;
  if (typeof x.pyHash === "function") return pyTypeName(x) + x.pyHash();
  const isMutable = Array.isArray(x) || x instanceof Set || pyIsDict(x) || typeof x.pyEquals === "function";
  if (isMutable) throw pyError("TypeError", `unhashable type: '${pyTypeName(x)}'`);
  return "object " + PyIdentity.of(x);
}

// These parts of a date or time, each an int in its range.
function pyInRange(parts) {
  const numbers = {};
  for (const name of Object.keys(parts)) {
    if (parts[name] === undefined) {
      const at = Object.keys(parts).indexOf(name) + 1;
      throw pyError("TypeError", `function missing required argument '${name}' (pos ${at})`);
    }
    numbers[name] = pyCInt(parts[name]);
  }
  const { year, month } = numbers;
  const most = { month: 12, hour: 23, minute: 59, second: 59, microsecond: 999999, fold: 1 };
  for (const name of Object.keys(numbers)) {
    const value = numbers[name];
    const last = name === "day" ? new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() : most[name];
    if (name === "year" && (year < 1 || year > 9999)) throw pyError("ValueError", `year ${year} is out of range`);
    const isWrong = value > last || value < (name === "month" || name === "day" ? 1 : 0);
    if (isWrong && name === "day") throw pyError("ValueError", "day is out of range for month");
    if (isWrong && name === "fold") throw pyError("ValueError", "fold must be either 0 or 1");
    if (isWrong) throw pyError("ValueError", `${name} must be in ${name === "month" ? 1 : 0}..${most[name]}`);
  }
  return numbers;
}

// An int where Python takes nothing else.
function pyIndexOf(x) {
  if (pyIsInt(x)) return typeof x === "boolean" ? Number(x) : x;
  if (pyIsInt(x?.pyAsNumber)) return x.pyAsNumber;
  if (typeof x?.pyIndex === "function") return x.pyIndex();
  throw pyError("TypeError", `'${pyTypeName(x)}' object cannot be interpreted as an integer`);
}

// What an object or its classes have under a name, a method bound to it; undefined when they have nothing.
function pyInstanceAttribute(x, attribute) {
  const name = pyMemberName(x, attribute);
  const ends = ["float", "tuple", "list", "dict", "set", "frozenset"];
  const isOwn = ({ constructor }) => Object.hasOwn(constructor, "pyName") && ends.includes(constructor.pyName);
  const isNative = ({ constructor }) => typeof constructor !== "function" || /\[native code\]/.test(constructor);
  const isEnd = (each) => isOwn(each) || isNative(each);
  // What a list holds is no attribute of it.
  const isHidden = name === "constructor" || (Array.isArray(x) && /^(length|\d+)$/.test(name));
  let holder = Array.isArray(x) && !pyIsList(x) ? Object.getPrototypeOf(x) : x;
  while (holder === x || (holder !== null && !isEnd(holder))) {
    if (!isHidden && Object.hasOwn(holder, name)) {
      // Read once: it may be a property, whose function runs each time.
      const value = x[name] ?? null;
      if (holder === x || typeof value !== "function" || /^class\b/.test(value)) return value;
      return Object.assign(pyDescribedAs(value, value.bind(x)), { pyOf: holder.constructor });
    }
    holder = Object.getPrototypeOf(holder);
  }
  if (name === "__doc__") return x.constructor.__doc__ ?? null;
  const ofClass = pyOfClass(x, name);
  if (ofClass !== undefined) return ofClass;
  const isOfBase = typeof x.pyGetAttr !== "function" || pyMethods(pyBaseType(x)).includes(attribute);
  return isOfBase ? undefined : (x.pyGetAttr(attribute) ?? null);
}

// int(x) and int(x, base).
function pyInt(x = 0, base = undefined) {
  if (base !== undefined) return pyIntOfBase(x, base);
  const number = pyNumberOf(x);
  if (number === null) {
    if (typeof x?.pyInt === "function") return x.pyInt();
    if (typeof x === "string" || Buffer.isBuffer(x)) return pyIntOfText(x, 10);
    const what = "int() argument must be a string, a bytes-like object or a real number";
    throw pyError("TypeError", `${what}, not '${pyTypeName(x)}'`);
  }
  if (typeof number === "bigint") return number;
  if (Number.isNaN(number)) throw pyError("ValueError", "cannot convert float NaN to integer");
  if (!Number.isFinite(number)) throw pyError("OverflowError", "cannot convert float infinity to integer");
  return pyInteger(BigInt(Math.trunc(number)));
}

// int(x, base) of a text in base 2 to 36, or 0 for the one that its prefix says.
function pyIntOfBase(x, base) {
  const size = pyIndexOf(base);
  if (size !== 0 && (size < 2 || size > 36)) throw pyError("ValueError", "int() base must be >= 2 and <= 36, or 0");
  if (typeof x === "string" || Buffer.isBuffer(x)) return pyIntOfText(x, Number(size));
  throw pyError("TypeError", "int() can't convert non-string with explicit base");
}

// The int that a text or bytes say in a base; base 0 is the one of the prefix.
function pyIntOfText(x, base) {
  const text = pyNumeral(Buffer.isBuffer(x) ? x.toString("latin1") : x).toLowerCase();
  const [, sign, zero, rest] = /^([+-]?)((?:0[xob](?=_?[\da-z]))?)(.*)$/s.exec(text);
  const bases = { "0x": 16, "0o": 8, "0b": 2 };
  const real = base === 0 ? bases[zero] ?? 10 : base;
  const digits = bases[zero] === real ? rest.replace(/^_/, "") : zero + rest;
  const allowed = `[${"0123456789abcdefghijklmnopqrstuvwxyz".slice(0, real)}]+`;
  const isNumeral = new RegExp(`^${allowed}(_${allowed})*$`).test(digits);
  if (!isNumeral || (base === 0 && real === 10 && /^0[\d_]*[1-9]/.test(digits))) {
    const shown = Array.from(pyRepr(x)).slice(0, 200).join("");
    throw pyError("ValueError", `invalid literal for int() with base ${base}: ${shown}`);
  }
  const plain = digits.replaceAll("_", "");
  if (plain.length > 4300 && ![2, 4, 8, 16, 32].includes(real)) {
    const limit = "Exceeds the limit (4300 digits) for integer string conversion";
    const advice = "use sys.set_int_max_str_digits() to increase the limit";
    throw pyError("ValueError", `${limit}: value has ${plain.length} digits; ${advice}`);
  }
  const radix = BigInt(real);
  const size = Array.from(plain).reduce((sum, digit) => sum * radix + BigInt(parseInt(digit, 36)), 0n);
  return pyInteger(sign === "-" ? -size : size);
}

// str(x) of an int beyond 2**53, of as many digits as Python allows.
function pyIntText(x) {
  const text = String(x);
  if (text.replace("-", "").length <= 4300) return text;
  const limit = "Exceeds the limit (4300 digits) for integer string conversion";
  throw pyError("ValueError", `${limit}; use sys.set_int_max_str_digits() to increase the limit`);
}

// A BigInt as a Python int: a number up to 2**53, which JavaScript holds exactly.
function pyInteger(big) {
  return big >= -(2n ** 53n) && big <= 2n ** 53n ? Number(big) : big;
}

// isinstance(x, dict): a plain object, or a Map with keys of any type.
function pyIsDict(x) {
  if (typeof x !== "object" || x === null) return false;
  if (x instanceof Map) return true;
  const prototype = Object.getPrototypeOf(x);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// Whether an error is of one of these built-in classes, or of one that derives from them.
function pyIsError(error, ...names) {
  const isOne = (kind) => names.includes(kind) || pyErrorBases(kind).some(isOne);
  return pyErrorKinds(error).some(isOne);
}

// Whether a class has a field of its own of that name; the name and length that JavaScript gives it are none.
function pyIsField(type, name) {
  const found = Object.getOwnPropertyDescriptor(type, name);
  return found !== undefined && (found.writable === true || found.get !== undefined);
}

// isinstance(x, int): a bool, a whole number that is exact, or a BigInt beyond.
function pyIsInt(x) {
  return Number.isInteger(x) ? Math.abs(x) <= 2 ** 53 : typeof x === "boolean" || typeof x === "bigint";
}

// Whether a function is a lambda: an arrow without a block, unless it was given a name.
function pyIsLambda(f) {
  if (f.name === "") return true;
  return f.pyTitle === undefined && /^(?:async )?\((?:[^()]|\([^()]*\))*\) => (?!\{)/.test(f);
}

// isinstance(x, list): an Array that is no tuple.
function pyIsList(x) {
  return Array.isArray(x) && (x.constructor.pyName === undefined || x.constructor.pyIsList === true);
}

// Whether a name of a class is a property of its objects.
function pyIsPropertyOf(type, name) {
  if (typeof type !== "function" || type === Function.prototype) return false;
  const getter = Object.getOwnPropertyDescriptor(type.prototype ?? {}, name)?.get;
  // An attribute of the class itself is read by a getter, too.
  return (getter !== undefined && getter.pyRead === undefined) || pyIsPropertyOf(Object.getPrototypeOf(type), name);
}

// Whether a function that a class has is none of its methods: a class, a built-in type, staticmethod(f).
function pyIsUnbound(f) {
  return /^class\b/.test(f) || pyBuiltInTypeName(f) !== undefined || f.pyMade !== undefined || f.pyStatic === true;
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

// len(x): a text counts in code points.
function pyLen(x) {
  if (typeof x === "string") return Array.from(x).length;
  if (typeof x?.pyLen === "function") return x.pyLen();
  if (Array.isArray(x)) return x.length;
  if (x instanceof Set || x instanceof Map) return x.size;
  if (pyIsDict(x)) return Object.keys(x).length;
  if (pyTypeName(x) === "bytes") return x.length;
  throw pyError("TypeError", `object of type '${pyTypeName(x)}' has no len()`);
}

// The value that a dict has for a key, undefined when it has none; what can be no key is Python's TypeError.
function pyLookup(dict, k) {
  if (dict instanceof Map) return dict.get(k);
  if (typeof k === "string") return Object.hasOwn(dict, k) ? dict[k] ?? null : undefined;
  if (k?.pyAsText !== undefined) return pyLookup(dict, k.pyAsText);
  pyHash(k);
  return undefined;
}

// An object of a class that a variable holds; a member of an enumeration, Python's error of an abstract class.
function pyMade(type, given) {
  if (type.pyAbstract?.length > 0) return pyAbstract(type.name, type.pyAbstract);
  return typeof type.pyNew === "function" ? type.pyNew(...given) : new type(...given);
}

// What an attribute of an object below dict, list or set is called, where Map, Array or Set have a method of its name.
function pyMemberName(x, name) {
  return typeof x === "object" && x !== null && `${name}$` in x ? `${name}$` : name;
}

// What an object has of an attribute of its class: a function is a method of it, anything else is itself.
function pyMethodOf(value, x) {
  if (typeof value !== "function" || pyIsUnbound(value)) return value;
  const names = value.pyParameters;
  if (names === undefined) return (...given) => pyCalled(value, x, ...given);
  // What has a signature is called by it, so that its arguments are counted.
  const made = (...given) => value(x, ...given) ?? null;
  return pyDescribed(made, names[0]?.startsWith("*") ? names : names.slice(1), value.pyQualname, 1);
}

// The names of the methods that a built-in type has.
function pyMethods(type) {
  const text =
    "capitalize center count endswith expandtabs find index isalnum isalpha isascii isdigit islower isspace istitle " +
    "isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust " +
    "rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill";
  const set = "copy difference intersection isdisjoint issubset issuperset symmetric_difference union";
  const names = {
    str: `${text} casefold encode format format_map isdecimal isidentifier isnumeric isprintable`,
    bytes: `${text} decode fromhex hex`,
    int: "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes",
    float: "as_integer_ratio conjugate fromhex hex imag is_integer real",
    list: "append clear copy count extend index insert pop remove reverse sort __reversed__",
    tuple: "count index",
    dict: "clear copy fromkeys get items keys pop popitem setdefault update values __reversed__",
    set:
      `${set} add clear difference_update discard intersection_update pop remove symmetric_difference_update update`,
    frozenset: set,
  };
  if (type === "bool") return pyMethods("int");
  const isSequence = ["str", "bytes", "list", "tuple", "dict"].includes(type);
  const sized = "__iter__ __len__ __contains__";
  const special = { set: sized, frozenset: sized, function: "__call__ __name__", generator: "__iter__ __next__" };
  const ofAll = isSequence ? `${sized} __getitem__` : special[type] ?? "";
  return `${names[type] ?? ""} ${ofAll} __class__ __doc__ __eq__ __hash__ __str__ __repr__`.trim().split(/ +/);
}

// The microseconds of a datetime from year 1 on, as its own clock shows them, as a BigInt.
function pyMicro(dt) {
  const seconds = dt.toordinal() * 86400 + (dt.hour * 60 + dt.minute) * 60 + dt.second;
  return BigInt(seconds) * 1000000n + BigInt(dt.microsecond);
}

// The microseconds, as a BigInt, that the arguments of timedelta come to; parts of one are rounded once, half to even.
function pyMicrosecondsOf(given) {
  const sizes = { microseconds: 1, milliseconds: 1000, seconds: 1e6, minutes: 6e7, hours: 36e8 };
  Object.assign(sizes, { days: 864e8, weeks: 6048e8 });
  let [sum, left] = [0n, 0];
  for (const [name, value] of Object.entries(given)) {
    const number = pyNumberOf(value);
    if (number === null) {
      throw pyError("TypeError", `unsupported type for timedelta ${name} component: ${pyTypeName(value)}`);
    }
    if (typeof number !== "bigint" && !Number.isFinite(number)) pyInt(number);
    const size = BigInt(sizes[name]);
    if (typeof number === "bigint" || Number.isInteger(number)) {
      sum += BigInt(number) * size;
      continue;
    }
    const part = (number % 1) * sizes[name];
    sum += BigInt(Math.trunc(number)) * size + BigInt(Math.trunc(part));
    left += part % 1;
  }
  // As C rounds: away from zero, but ties to an even sum.
  const away = (x) => Math.sign(x) * Math.floor(Math.abs(x) + 0.5);
  const odd = Number(((sum % 2n) + 2n) % 2n);
  const whole = away(left);
  return sum + BigInt(Math.abs(whole - left) === 0.5 ? 2 * away((left + odd) * 0.5) - odd : whole);
}

// What Python says of too few or too many arguments of a function that is not written in Python.
function pyMiscounted(who, least, most, given) {
  if (most === 0) return pyError("TypeError", `${who}() takes no arguments (${given} given)`);
  if (least === 1 && most === 1) return pyError("TypeError", `${who}() takes exactly one argument (${given} given)`);
  const [count, bound] = given < least ? [least, "at least "] : [most, "at most "];
  const name = who.slice(who.indexOf(".") + 1);
  const counted = `${least === most ? "" : bound}${count} argument${count === 1 ? "" : "s"}`;
  return pyError("TypeError", `${name} expected ${counted}, got ${given}`);
}

// What Python says of required arguments that were not given.
function pyMissingArguments(names, kind = "positional") {
  const quoted = names.map((name) => `'${name}'`);
  const plural = names.length > 1 ? "s" : "";
  const last = quoted.length > 2 ? ", and " : " and ";
  const list = quoted.length > 1 ? quoted.slice(0, -1).join(", ") + last + quoted.at(-1) : quoted[0];
  return `missing ${names.length} required ${kind} argument${plural}: ${list}`;
}

// The arguments that a time, or a datetime after its date, shows in its repr: no zeros at the end but hour and minute.
function pyMomentArguments(moment, date) {
  const { hour, minute, second, microsecond, fold, tzinfo } = moment;
  const clock = [hour, minute, second, microsecond].slice(0, microsecond ? 4 : second ? 3 : 2);
  const more = [fold ? "fold=1" : "", tzinfo ? `tzinfo=${tzinfo.pyRepr()}` : ""].filter(Boolean);
  return [...date, ...clock, ...(date.length ? more : more.reverse())].join(", ");
}

// The microseconds from one datetime to another, both in one zone or each in its own; null when they cannot be equal.
function pyMomentsApart(one, other, verb) {
  const apart = pyMicro(one) - pyMicro(other);
  if (one.tzinfo === other.tzinfo) return apart;
  const [offset, second] = [one.utcoffset(), other.utcoffset()];
  if (!offset !== !second) {
    if (verb === "equal") return null;
    throw pyError("TypeError", `can't ${verb} offset-naive and offset-aware datetimes`);
  }
  // A time that its zone has twice, or not at all, equals none of another zone.
  const isOdd = (dt, east) => dt.replace(...Array(8), 1 - dt.fold).utcoffset()?.total !== east?.total;
  if (verb === "equal" && (isOdd(one, offset) || isOdd(other, second))) return null;
  return apart - (offset?.total ?? 0n) + (second?.total ?? 0n);
}

// A function without a name of its own, called so in Python.
function pyNamed(name, f) {
  f.pyTitle = name;
  return Object.defineProperty(f, "name", { value: name });
}

// Bytes where a method of bytes takes nothing else.
function pyNeedBytes(x) {
  const bytes = pyBytesView(x);
  if (bytes !== undefined) return bytes;
  throw pyError("TypeError", `a bytes-like object is required, not '${pyTypeName(x)}'`);
}

// The error for an attribute that a value does not have.
function pyNoAttribute(x, name) {
  if (typeof x?.pyMembers === "function") return pyError("AttributeError", name);
  const what = typeof x === "function" ? `type object '${x.name}'` : `'${pyTypeName(x)}' object`;
  return pyError("AttributeError", `${what} has no attribute '${name}'`);
}

// Throws what json says of a value of a library's class.
function pyNoJson(x) {
  throw pyError("TypeError", `Object of type ${pyTypeName(x).split(".").pop()} is not JSON serializable`);
}

// The number or BigInt that an int, float or bool is; null for anything else.
function pyNumberOf(x) {
  if (typeof x === "bigint") return x;
  // An int has no -0.
  if (typeof x === "number") return x + 0;
  if (typeof x === "boolean") return Number(x);
  if (x instanceof PyFloat) return x.value;
  return x?.pyAsNumber === undefined ? null : pyNumberOf(x.pyAsNumber);
}

// str(x) of an int or float.
function pyNumberText(x) {
  if (typeof x === "bigint") return pyIntText(x);
  if (typeof x !== "number") return x.pyAsNumber === undefined ? String(x) : pyNumberText(x.pyAsNumber);
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  if (Number.isInteger(x) && Math.abs(x) <= 2 ** 53) return String(x);
  const [digits, exponent] = x.toExponential().split("e");
  if (exponent >= -4 && exponent < 16) return Number.isInteger(x) ? `${x}.0` : String(x);
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

// A text as int() and float() read it: white space around it gone, digits of every script as 0 to 9.
function pyNumeral(text) {
  const characters = Array.from(text, (character) => {
    if (character <= "\x7f") return character;
    if (/[\x85\p{Z}]/u.test(character)) return " ";
    if (!/\p{Nd}/u.test(character)) return character;
    // The digits of a script stand side by side, and runs of ten follow one another.
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(character.codePointAt(0) - before - 1))) before += 1;
    return String(before % 10);
  });
  return characters.join("").replace(/^[\t-\r ]+|[\t-\r ]+$/g, "");
}

// What the class of an object has had set from outside: a value, or a function that is a method of its objects then.
function pyOfClass(x, name) {
  // The constructor of a generator is no function.
  const isClass = (type) => typeof type === "function" && /^class\b/.test(type);
  for (let type = x.constructor; isClass(type); type = Object.getPrototypeOf(type)) {
    const isOfMeta = Object.hasOwn(type, "pyOfMeta") && type.pyOfMeta.has(name);
    if (!pyIsField(type, name) || isOfMeta) continue;
    return pyMethodOf(type[name] ?? null, x);
  }
  return undefined;
}

// How far a zone is from UTC, such as +05:30; seconds and their parts only when there are any.
function pyOffsetText(offset, separator) {
  const size = offset.total < 0n ? -offset.total : offset.total;
  const seconds = Number(size / 1000000n);
  const parts = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60, seconds % 60];
  const micro = size % 1000000n ? `.${String(size % 1000000n).padStart(6, "0")}` : "";
  const shown = parts.slice(0, parts[2] || micro ? 3 : 2).map((part) => String(part).padStart(2, "0"));
  return (offset.total < 0n ? "-" : "+") + shown.join(separator) + micro;
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

// The parameters in a function's text: `a=` has a default, `*args` takes any number; undefined where it does not tell.
function pyParametersIn(text) {
  if (text.endsWith("{ [native code] }")) return undefined;
  const parameters = [];
  let [depth, parameter] = [0, ""];
  // A text may hold any sign, and is one part.
  for (const [part] of text.slice(text.indexOf("(")).matchAll(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[^]/g)) {
    if (")]}".includes(part)) depth -= 1;
    if (depth === 0 || (depth === 1 && part === ",")) {
      if (parameter.trim() !== "") parameters.push(parameter.trim());
      parameter = "";
    } else {
      parameter += part;
    }
    if ("([{".includes(part)) depth += 1;
    if (depth === 0) break;
  }
  return parameters.map((each) => (each.startsWith("...") ? "*args" : each.replace(/ = [^]*/, "=")));
}

// The parameters of a function, found once; undefined where nothing tells them.
function pyParametersOf(f) {
  if (f.pyParameters !== undefined) return f.pyParameters;
  if (f.pyUnder !== undefined) return ["self", ...(pyParametersOf(f.pyUnder) ?? ["*args"])];
  if (f.pyCalledAs !== undefined) return pyParametersOf(f.pyCalledAs);
  const known = (pyParametersOf.known ??= new WeakMap());
  if (!known.has(f)) known.set(f, pyParametersIn(f.pyText?.() ?? String(f)));
  return known.get(f);
}

// The name of a class or function with what it stands in, as Python writes it.
function pyQualname(x) {
  if (Object.hasOwn(x, "pyQualified")) return x.pyQualified;
  const qualname = /^class\b/.test(x) ? undefined : x.pyQualname;
  return x.pyErrorName ?? qualname ?? x.name.replace(/^bound /, "");
}

// repr(x).
function pyRepr(x) {
  if (typeof x?.pyRepr === "function") return x.pyRepr();
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

// repr(x) of a list, tuple, dict, set or bytes, or of what derives from one and has no repr of its own.
function pyReprItems(x, around = []) {
  const type = pyBaseType(x);
  if (type === "bytes") return pyReprBytes(x);
  const brackets = { list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}" }[type];
  if (brackets === undefined) throw pyError("TypeError", `the repr of this ${type} has an address in it`);
  const [open, close] = brackets;
  if (around.includes(x)) return `${open}...${close}`;
  const inner = (each) => (Array.isArray(each) || pyIsDict(each) ? pyReprObject(each, [...around, x]) : pyRepr(each));
  if (type === "dict") return `{${pyKeyList(x).map((key) => `${inner(key)}: ${inner(pyLookup(x, key))}`).join(", ")}}`;
  if (x instanceof Set && x.size > 1) throw pyError("TypeError", "the order of a set is not Python's");
  const items = Array.from(x, inner).join(", ");
  if (x instanceof Set && x.size === 0) return `${pyTypeName(x)}()`;
  if (type === "frozenset") return `frozenset({${items}})`;
  return open + items + (type === "tuple" && x.length === 1 ? "," : "") + close;
}

// repr(x) of what is no text, number, bool or None; `around` are the containers that x is in.
function pyReprObject(x, around = []) {
  if (typeof x.pyRepr === "function") return x.pyRepr();
  if (x instanceof Error) return pyErrorRepr(x);
  const made = typeof x === "function" ? pyBuiltInTypeName(x) : undefined;
  return made === undefined ? pyReprItems(x, around) : `<class '${made}'>`;
}

// str(x).
function pyStr(x) {
  if (typeof x === "string") return x;
  if (typeof x === "boolean") return x ? "True" : "False";
  if (x == null) return "None";
  if (typeof x.pyStr === "function") return x.pyStr();
  if (pyNumberOf(x) !== null) return pyNumberText(x);
  // JavaScript's own error of too many calls within one another, in Python's words.
  if (x instanceof RangeError && /call stack/.test(x.message)) return "maximum recursion depth exceeded";
  return x instanceof Error ? x.message : pyRepr(x);
}

// x.strip(characters): white space when there are none; \x1c to \x1f and \x85 are some in Python, \ufeff is not.
function pyStrip(x, characters = null) {
  if (Buffer.isBuffer(x)) {
    const bytes = pyNeedBytes(characters ?? Buffer.from("\t\n\v\f\r "));
    return pyOnBytes(pyStripOf, x, bytes);
  }
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

// Throws what Python says of a timedelta of so many days.
function pyTimedeltaTooLarge(days) {
  const isLarge = Math.abs(Number(days)) >= 2 ** 31;
  const text = isLarge ? "Python int too large to convert to C int" : `days=${days}; must have magnitude <= 999999999`;
  throw pyError("OverflowError", text);
}

// What Python says of more arguments without names than a function takes, whose parameters are these.
function pyTooManyArguments(f, plain, given, named) {
  const [self, s] = [f.pySelf ?? (f.pyOf ? 1 : 0), (count) => (count === 1 ? "" : "s")];
  const most = plain.length;
  const optional = plain.filter((name) => name.endsWith("=")).length;
  const takes = `${optional > 0 ? `from ${most + self - optional} to ` : ""}${most + self}`;
  const plural = optional > 0 ? "s" : s(most + self);
  const besides = `${s(named)}) were`;
  const count = given + self;
  const words = named > 0 ? ` positional argument${s(count)} (and ${named} keyword-only argument${besides}` : "";
  return `takes ${takes} positional argument${plural} but ${count}${words || (count === 1 ? " was" : " were")} given`;
}

// The name of a value's Python type, as error texts have it.
function pyTypeName(x) {
  if (x == null) return "NoneType";
  const name = { string: "str", boolean: "bool", bigint: "int" }[typeof x];
  if (name) return name;
  if (typeof x === "number") return pyIsInt(x) ? "int" : "float";
  if (typeof x === "function") {
    const makes = /^py(Int|Float|Truthy|StrOf|Str|Bytes|List|Dict|TupleOf|Set|FrozenSet|NoneType|TypeOf)$/.test(x.name);
    return makes || x.pyErrorName !== undefined || /^class\b/.test(x) ? "type" : "function";
  }
  if (x instanceof Error) {
    if (Object.hasOwn(x.constructor, "pyName")) return x.constructor.pyName;
    const name = x.name === "FetchError" ? pyErrorKinds(x)[0] : x.name;
    return name.slice(name.lastIndexOf(".") + 1);
  }
  if (Object.prototype.toString.call(x) === "[object Generator]") return "generator";
  // A plain object may have a key "constructor".
  const type = Object.getPrototypeOf(x)?.constructor;
  if (Object.hasOwn(type ?? {}, "pyName")) return type.pyName;
  if (Array.isArray(x)) return type === Array ? "list" : type.name;
  if (Buffer.isBuffer(x)) return "bytes";
  return !(x instanceof Map) && pyIsDict(x) ? "dict" : type.name;
}

// A URL as requests sends it: what is percent-encoded needlessly is decoded, and a lone % is encoded.
function pyUrl(url) {
  if (/^[^?]*\/\.\.?(?:[/?]|$)/.test(url)) throw pyError("InvalidURL", "/./ or /../, which only requests resolves");
  const upper = url.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  if (!upper.includes("%")) return upper;
  if (/%(?![0-9A-F]{2})/.test(upper)) return upper.replaceAll("%", "%25");
  if (upper.includes("%2E")) throw pyError("InvalidURL", "a percent-encoded dot, which JavaScript takes for a step");
  return upper.replace(/%(?:2D|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/g, (code) => decodeURIComponent(code));
}

// A text with the week date that it may begin with as a calendar date.
function pyWeekDate(text) {
  if (!text.includes("W")) return text;
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

// A tzinfo or None, where Python takes nothing else.
function pyZone(tzinfo) {
  if (tzinfo == null || tzinfo instanceof PyTzinfo) return tzinfo ?? null;
  throw pyError("TypeError", `tzinfo argument must be None or of a tzinfo subclass, not type '${pyTypeName(tzinfo)}'`);
}

// A moment: a date with a time of day, in a time zone or in none.
class PyDatetime extends PyDate {
  static pyName = "datetime.datetime";
  constructor(year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0, tzinfo = null, fold = 0) {
    const parts = pyInRange({ year, month, day, hour, minute, second, microsecond, fold });
    super(year, month, day);
    Object.assign(this, parts, { tzinfo: pyZone(tzinfo) });
  }
  utcoffset() {
    return this.tzinfo ? this.tzinfo.utcoffset(this) : null;
  }
  tzname() {
    return this.tzinfo ? this.tzinfo.tzname(this) : null;
  }
  date() {
    return new PyDate(this.year, this.month, this.day);
  }
  isoformat(sep = "T", timespec = "auto") {
    if (typeof sep !== "string" || pyLen(sep) !== 1) {
      throw pyError("TypeError", `isoformat() argument 1 must be a unicode character, not ${pyArgumentType(sep)}`);
    }
    const offset = this.utcoffset();
    return pyDateText(this) + sep + pyClockText(this, timespec) + (offset ? pyOffsetText(offset, ":") : "");
  }
  replace(
    year = this.year,
    month = this.month,
    day = this.day,
    hour = this.hour,
    minute = this.minute,
    second = this.second,
    microsecond = this.microsecond,
    tzinfo = this.tzinfo,
    fold = this.fold,
  ) {
    return new PyDatetime(year, month, day, hour, minute, second, microsecond, tzinfo, fold);
  }
  pyStr() {
    return this.isoformat(" ");
  }
  pyRepr() {
    return `datetime.datetime(${pyMomentArguments(this, [this.year, this.month, this.day])})`;
  }
  pyHash() {
    const offset = this.utcoffset();
    return `${offset ? "utc " : ""}${pyMicro(this) - (offset?.total ?? 0n)}`;
  }
  pyEquals(other) {
    if (!(other instanceof PyDatetime)) return other instanceof PyDate ? false : undefined;
    return pyMomentsApart(this, other, "equal") === 0n;
  }
}

// A reply of which its text is asked for, too.
class PyTextReply extends PyReply {
  constructor({ status, headers }, content) {
    super(status);
    Object.assign(this, { headers, content });
  }
  get text() {
    return pyDecodeText(this.content, pyCharset(this.headers.get("content-type")));
  }
}

// A time zone that is always so far from UTC.
class PyTimezone extends PyTzinfo {
  static pyName = "datetime.timezone";
  static #utc = null;
  constructor(offset, name = undefined) {
    super();
    if (!(offset instanceof PyTimedelta)) {
      const type = pyArgumentType(offset);
      throw pyError("TypeError", `timezone() argument 1 must be datetime.timedelta, not ${type}`);
    }
    if (offset.total <= -86400000000n || offset.total >= 86400000000n) {
      const limits = "a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";
      throw pyError("ValueError", `offset must be ${limits}, not ${offset.pyRepr()}.`);
    }
    Object.defineProperties(this, { offset: { value: offset }, name: { value: name } });
  }
  static get utc() {
    return (PyTimezone.#utc ??= new PyTimezone(new PyTimedelta()));
  }
  utcoffset() {
    return this.offset;
  }
  tzname() {
    const text = pyOffsetText(this.offset, ":");
    return this.name ?? (this.offset.total ? `UTC${text}` : "UTC");
  }
  pyStr() {
    return this.tzname();
  }
  pyRepr() {
    if (!this.offset.total && this.name === undefined) return "datetime.timezone.utc";
    return `datetime.timezone(${this.offset.pyRepr()}${this.name === undefined ? "" : `, ${pyRepr(this.name)}`})`;
  }
  pyEquals(other) {
    return other instanceof PyTimezone ? this.offset.total === other.offset.total : undefined;
  }
  pyHash() {
    return this.offset.pyHash();
  }
}
