// Lets functions that the body of a class gives a name be methods of its objects.
function pyMethodFields(type, ...names) {
  for (const name of names) pyClassField(type, name, (holder, x) => pyMethodOf(holder[name], x));
}
