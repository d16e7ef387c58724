"""`bundle`: write a function as a Public API request or Terraform resource."""

from __future__ import annotations

import json
from pathlib import Path

import click

from emulator.cli.named_folders import named_folder
from emulator.cli.options import functions_option, output_options
from emulator.cli.output import output_stream
from emulator.tools.deployment import read_body, terraform_block


@click.command()
@click.argument("destination")
@functions_option
@output_options("json", "terraform")
def bundle(destination: str, functions_dir: Path, format_: str, output: Path | None) -> int:
    """Write a function as a Public API request or Terraform resource.

    json is the body of the request POST /functions to Segment's Public API; terraform is a segment_function resource.
    The code in it is the function's handler.js. Nothing is sent.
    """
    folder = named_folder(functions_dir, destination)
    body = read_body(folder)
    if format_ == "terraform":
        text = terraform_block(folder.resolve().name, body)
    else:
        text = json.dumps(body, ensure_ascii=False, indent=2) + "\n"
    with output_stream(output) as stream:
        stream.write(text)
    return 0
