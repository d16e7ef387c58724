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
