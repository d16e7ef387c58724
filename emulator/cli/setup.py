"""`setup`: install the npm packages that JavaScript functions need."""

from __future__ import annotations

from pathlib import Path

import click

from emulator.engine.runtime.node.installed import CACHE_VARIABLE, packages_home
from emulator.engine.runtime.node.installing import install_packages
from emulator.engine.runtime.node.node_program import find_node


@click.command(
    epilog=f"The packages are kept in ${CACHE_VARIABLE}, else in the user's cache folder; an installation that is "
    "there already is left as it is. npm takes them from the registry that it is configured for."
)
@click.option("--node", type=click.Path(path_type=Path), help="The Node whose npm installs them.")
def setup(node: Path | None) -> int:
    """Install the npm packages that JavaScript functions need.

    This is the one command that fetches something from the network. Python functions need nothing of it.
    """
    folder = packages_home()
    is_new = install_packages(find_node(node), folder)
    click.echo(f"{folder}: {'npm packages installed' if is_new else 'the npm packages are installed already'}")
    return 0
