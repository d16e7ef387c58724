// decimal.setcontext(context).
function pySetContext(context) {
  if (!(context instanceof PyDecimalContext)) throw pyError("TypeError", "argument must be a context");
  PyDecimalContext.current = context;
  return null;
}
