// These parts of a date or time, each an int in its range.
function pyInRange(parts) {
  const numbers = {};
  for (const [at, [name, value]] of Object.entries(parts).entries()) {
    const missing = `function missing required argument '${name}' (pos ${at + 1})`;
    if (value === undefined) throw pyError("TypeError", missing);
    numbers[name] = pyCInt(value);
  }
  const { year, month } = numbers;
  const most = { month: 12, hour: 23, minute: 59, second: 59, microsecond: 999999, fold: 1 };
  for (const [name, value] of Object.entries(numbers)) {
    const last = name === "day" ? new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() : most[name];
    if (name === "year" && (year < 1 || year > 9999)) throw pyError("ValueError", `year ${year} is out of range`);
    const isWrong = value > last || value < (["month", "day"].includes(name) ? 1 : 0);
    if (isWrong && name === "day") throw pyError("ValueError", "day is out of range for month");
    if (isWrong && name === "fold") throw pyError("ValueError", "fold must be either 0 or 1");
    if (isWrong) throw pyError("ValueError", `${name} must be in ${name === "month" ? 1 : 0}..${most[name]}`);
  }
  return numbers;
}
