// What f makes of each item that passes the test, one at a time as somebody asks for them.
function* pyEach(items, f, test = () => true) {
  for (const item of items) if (test(item)) yield f(item);
}
