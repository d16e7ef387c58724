// The arguments that a time, or a datetime after its date, shows in its repr: no zeros at the end but hour and minute.
function pyMomentArguments(moment, date) {
  const { hour, minute, second, microsecond, fold, tzinfo } = moment;
  const clock = [hour, minute, second, microsecond].slice(0, microsecond ? 4 : second ? 3 : 2);
  const more = [fold ? "fold=1" : "", tzinfo ? `tzinfo=${tzinfo.pyRepr()}` : ""].filter(Boolean);
  return [...date, ...clock, ...(date.length ? more : more.reverse())].join(", ");
}
