"""The node runtime: handlers as Segment itself runs them, in a Node process of their own."""
