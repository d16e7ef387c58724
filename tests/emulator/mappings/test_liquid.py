"""The templates of @liquid: what Segment allows of the language, rendered as LiquidJS renders it."""

import pytest

from emulator.mappings import MappingError, resolve
from emulator.mappings.liquid_filters import DISABLED_FILTERS
from emulator.mappings.liquid_templates import DISABLED_TAGS

EVENT = {
    "userId": "u1",
    "properties": {
        "whole": 7.0,
        "half": 1.5,
        "one": {"a": 1},
        "list": [1, None, "x"],
        "nothing": None,
        "face": "a😀",
        "nil": "n",
        "empty": "",
        "yes": True,
        "text": "250",
    },
}

RENDERED = [
    ("Hi {{ userId }}!", "Hi u1!"),
    ("", ""),
    ("{{ event.properties.whole }}", ""),
    ("{{ properties.whole }} {{ properties.half }}", "7 1.5"),
    ("{{ properties.one }} {{ properties.list }} {{ properties.nothing }}", "[object Object] 1x "),
    ("{{ properties.one | json }}", '{"a":1}'),
    ("{{ properties.list | join: '-' }}", "1--x"),
    ("{{ properties.face | size }}", "3"),
    ("{{ 5 | divided_by: 2 }} {{ 1 | divided_by: 0 }}", "2.5 Infinity"),
    ("{{ userId | nofilter | upcase }}", "U1"),
    ("{% if properties.whole == 7 and userId contains 'u' %}yes{% else %}no{% endif %}", "yes"),
    ("{% assign name = userId | append: '!' %}{{ name }}", "u1!"),
    ("{% raw %}{{ userId }}{% endraw %}", "{{ userId }}"),
    ("{% echo properties.one %}", "[object Object]"),
    ("{{ nope | default: 'none' }}", "none"),
    ("{{ properties.nil }}{{ '.nil' }}{% raw %}{{ a.nil }}{% endraw %}", "n.nil{{ a.nil }}"),
    ("{% if properties.empty == '' %}empty{% endif %}", "empty"),
    ("{{ properties.yes | upcase }} {{ properties.whole | append: properties.yes }}", "TRUE 7true"),
    ("{{ properties.nothing | append: nope | prepend: '-' }}", "-"),
    ("{{ properties.list | downcase }}", "1x"),
    ("a{% if userId %} {% endif %}b", "a b"),
    ("{% if properties.text > 100 %}large{% endif %}", "large"),
    ("{% if properties.text < 'x' and properties.half <= 1.5 %}small{% endif %}", "small"),
    ("{% if nope < 1 or nope >= 0 or properties.one > 1 %}never{% else %}no{% endif %}", "no"),
    ("{% if properties.nothing >= 0 and properties.yes >= 1 %}both{% endif %}", "both"),
    ("{% unless properties.whole contains '7' or properties.text contains 25 %}a{% else %}b{% endunless %}", "b"),
]

ERRORS = [
    ("{{ userId", 'output "{{ userId" not closed, line:1, col:1', "TokenizationError"),
    ("a\n {% if x", 'tag "{% if x" not closed, line:2, col:2', "TokenizationError"),
    ("{% nope %}", 'tag "nope" not found, line:1, col:1', "ParseError"),
    ("{% if userId %}x", "tag {% if userId %} not closed, line:1, col:1", "ParseError"),
    ("a" * 1001, "liquid template values are limited to 1000 characters", "Error"),
    (
        "{% capture a %}xxxxxxxxxx{% endcapture %}" + "{% assign a = a | append: a %}" * 30,
        "memory alloc limit",
        "RenderError",
    ),
]


@pytest.mark.parametrize(("template", "expected"), RENDERED)
def test_rendered(template: str, expected: str) -> None:
    """The members of the event are the variables."""
    assert {"f": expected} == resolve({"f": {"@liquid": template}}, EVENT)


@pytest.mark.parametrize(("template", "words", "name"), ERRORS, ids=range(len(ERRORS)))
def test_not_rendered(template: str, words: str, name: str) -> None:
    """An error says what is wrong, and in which line and column."""
    with pytest.raises(MappingError) as caught:
        resolve({"f": {"@liquid": template}}, EVENT)

    assert words in str(caught.value)
    assert name == caught.value.name


@pytest.mark.parametrize("name", DISABLED_TAGS)
def test_disabled_tags(name: str) -> None:
    """Segment refuses the tag before anything is rendered."""
    with pytest.raises(MappingError, match=f'tag "{name}" is disabled, line:1, col:4') as caught:
        resolve({"f": {"@liquid": f"ab {{% {name} x %}}"}}, EVENT)

    assert caught.value.name == "ParseError"


@pytest.mark.parametrize("name", DISABLED_FILTERS)
def test_disabled_filters(name: str) -> None:
    """Segment refuses the filter where it is used."""
    with pytest.raises(MappingError, match=f'filter "{name}" is disabled, line:1, col:1') as caught:
        resolve({"f": {"@liquid": f"{{{{ userId | {name} }}}}"}}, EVENT)

    assert caught.value.name == "RenderError"


INSIDE = [({"a": "x"}, "x"), ("abc", "3"), ("", "0"), (["p", "q"], "2"), (5, ""), (None, ""), (True, "")]


@pytest.mark.parametrize(("item", "expected"), INSIDE)
def test_inside_a_list_the_item_has_the_variables(item: object, expected: str) -> None:
    """A text or a list has a length; what has no members has no variables."""
    shape = {"v": {"@liquid": "{{ length }}{{ a }}"}}

    assert {"f": [{"v": expected}]} == resolve({"f": {"@arrayPath": ["$.l", shape]}}, {"l": [item]})
