// How long a request waits, in milliseconds, 0 for ever; ValueError for what requests refuses.
function pyTimeoutOf(timeout) {
  if (timeout === null) return 0;
  const isPair = timeout instanceof PyTuple;
  const invalid = "Pass a (connect, read) timeout tuple, or a single float to set both timeouts to the same value.";
  const check = (value, name) => {
    if (value === null) return;
    const fail = (what) => {
      throw pyError("ValueError", isPair ? `Invalid timeout ${pyRepr(timeout)}. ${invalid}` : what);
    };
    if (typeof value === "boolean") fail("Timeout cannot be a boolean value. It must be an int, float or None.");
    const number = pyNumberOf(value);
    if (number === null) fail(`Timeout value ${name} was ${pyStr(value)}, but it must be an int, float or None.`);
    const below = "but the timeout cannot be set to a value less than or equal to 0.";
    if (number <= 0) fail(`Attempted to set ${name} timeout to ${pyStr(value)}, ${below}`);
  };
  const [connect, read] = isPair ? timeout : [timeout, timeout];
  if (isPair && timeout.length !== 2) throw pyError("ValueError", `Invalid timeout ${pyRepr(timeout)}. ${invalid}`);
  check(connect, "connect");
  check(read, "read");
  const milliseconds = read === null ? 0 : Number(read) * 1000;
  return milliseconds < 2 ** 31 ? milliseconds : 0;
}
