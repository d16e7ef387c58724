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
