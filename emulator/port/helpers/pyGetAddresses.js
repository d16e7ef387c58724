// email.utils.getaddresses(values): the names and addresses of several headers.
function pyGetAddresses(values) {
  return PyMailAddresses.of(Array.from(pyIter(values), (each) => pyStr(each)).join(", "));
}
