// An offset as strptime reads %z, in microseconds as a BigInt.
function pyParsedOffset(text) {
  if (text === "Z") return 0n;
  const [, sign, hours, colon, minutes, second, seconds, fraction = ""] =
    /^([+-])(\p{Nd}{2})(:?)(\p{Nd}{2})(?:(:?)(\p{Nd}{2})(?:\.(\p{Nd}+))?)?$/u.exec(text);
  if (colon && seconds !== undefined && !second) throw pyError("ValueError", `Inconsistent use of : in ${text}`);
  if (!colon && second) throw pyError("ValueError", `invalid literal for int() with base 10: ':${seconds[0]}'`);
  const [hour, minute, rest] = [hours, minutes, seconds ?? "0"].map((part) => pyInt(part));
  const size = BigInt((hour * 60 + minute) * 60 + rest) * 1000000n + BigInt(pyInt(fraction.padEnd(6, "0")));
  return sign === "-" ? -size : size;
}
