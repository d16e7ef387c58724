"""The engine: runs events through functions as Segment does, answers their requests, judges what came out."""
