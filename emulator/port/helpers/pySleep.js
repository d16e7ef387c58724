// time.sleep(seconds), in the whole milliseconds that timers count.
async function pySleep(seconds) {
  const number = Number(pyNumberOf(seconds) ?? pyIndexOf(seconds));
  if (Number.isNaN(number)) throw pyError("ValueError", "Invalid value NaN (not a number)");
  if (number < 0) throw pyError("ValueError", "sleep length must be non-negative");
  const delay = Math.min(Math.ceil(number * 1000 - 1e-6), 2147483647);
  if (delay > 0) await new Promise((done) => setTimeout(done, delay));
  return null;
}
