// What __new__ of an enumeration makes, with the value that str or int was given.
function pyNewMember(member, ...given) {
  if (given.length > 0) member._value_ = given[0];
  return member;
}
