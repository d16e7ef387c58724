// The datetime of so many microseconds from year 1 on.
function pyMomentOf(micro, fold, tzinfo) {
  const seconds = Number(pyFloorOf(micro, 1000000n));
  const number = Math.floor(seconds / 86400);
  if (number < 1 || number > 3652059) throw pyError("OverflowError", "date value out of range");
  const rest = seconds - number * 86400;
  const clock = [Math.trunc(rest / 3600), Math.trunc(rest / 60) % 60, rest % 60];
  const left = Number(micro - BigInt(seconds) * 1000000n);
  return new PyDatetime(...pyDayOf(number), ...clock, left, tzinfo, fold);
}
