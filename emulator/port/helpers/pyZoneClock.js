// What formats the clock of a zone; Python's error for a key that is none.
function pyZoneClock(key) {
  if (typeof key !== "string") {
    const type = pyTypeName(key);
    throw pyError("TypeError", `expected str, bytes or os.PathLike object, not ${type}`);
  }
  if (key === "") throw pyError("ValueError", "ZoneInfo keys must be normalized relative paths, got: ");
  const missing = () => pyError("zoneinfo.ZoneInfoNotFoundError", pyRepr(`No time zone found with key ${key}`));
  // Python's keys are names of files: case counts, and Intl's own short names are none.
  const own = /^(?:A[CEGRS]T|ART|B[ES]T|C[ANST]T|CTT|E[AC]T|I[ES]T|JST|MIT|N[ES]T|P[LNRS]T|SST|VST|SystemV\/.*)$/;
  if (!/^[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)*$/.test(key) || own.test(key)) throw missing();
  const parts = ["year", "month", "day", "hour", "minute", "second"].map((part) => [part, "numeric"]);
  try {
    const clock = new Intl.DateTimeFormat("en-US", { timeZone: key, hourCycle: "h23", ...Object.fromEntries(parts) });
    const { timeZone } = clock.resolvedOptions();
    if (timeZone === key || timeZone.toLowerCase() !== key.toLowerCase()) return clock;
  } catch {
    // Told below, as another case is.
  }
  throw missing();
}
