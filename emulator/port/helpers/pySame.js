// Whether a container takes two items for the same: one object, or equal ones.
function pySame(a, b) {
  return (a === b && a !== undefined) || pyEqual(a, b);
}
