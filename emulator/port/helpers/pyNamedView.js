// A view that collections.abc gives of a mapping, whose repr names the mapping.
function pyNamedView(name, mapping, view) {
  view.pyRepr = () => `${name}(${pyRepr(mapping)})`;
  return view;
}
