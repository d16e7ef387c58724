// The error after the last attempt: a timeout that was tried again is a ConnectionError, as urllib3 has it.
function pyGivenUp(fault, request) {
  if (!fault.type.endsWith("-timeout")) return fault;
  return pyRequestsError("ConnectionError", fault.message, request);
}
