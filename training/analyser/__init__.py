"""Trains OnRecord's analyser: one small shared encoder with many heads."""
